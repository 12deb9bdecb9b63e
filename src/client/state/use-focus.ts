import { useLayoutEffect } from 'preact/hooks'

/** Moves the focus to the first of these elements that is on the page, before the next key can be pressed. */
export function useFocus(targets: string[] | null): void {
    useLayoutEffect(() => {
        const element = targets?.map((id) => document.getElementById(id)).find((found) => found !== null)
        element?.focus()
    }, [targets])
}
