import { useRef } from 'preact/hooks'

/** Flips with every new value. */
export function useTurn(value: unknown): boolean {
    const last = useRef({ value, turn: false })
    if (last.current.value !== value) last.current = { value, turn: !last.current.turn }
    return last.current.turn
}
