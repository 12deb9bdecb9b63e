import { useEffect } from 'preact/hooks'

/** Moves the focus to the first of these elements that is on the page. */
export function useFocus(targets: string[] | null): void {
    useEffect(() => {
        const element = targets?.map((id) => document.getElementById(id)).find((found) => found !== null)
        element?.focus()
    }, [targets])
}
