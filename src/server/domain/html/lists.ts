import type { Layout } from './layout'

/** Lists and their items, however badly they are nested. */
export interface Lists {
    beginList(isOrdered: boolean, start: string | undefined): void
    endList(): void
    beginItem(): void
    endItem(): void
}

interface List {
    /** Number of the next item, null in a list without numbers. */
    next: number | null
    endItem: (() => void) | null
}

export function lists(write: Pick<Layout, 'beginItem' | 'breakLines'>): Lists {
    // Items outside of any list belong to the first, which never ends.
    const open: List[] = [{ next: null, endItem: null }]
    const innermost = (): List => open[open.length - 1] as List

    function endItem(): void {
        const list = innermost()
        if (list.endItem) list.endItem()
        list.endItem = null
    }

    // An empty line around a list, none around one in an item of another.
    function breakAround(): void {
        write.breakLines(open.length === 1 ? 2 : 1)
    }

    return {
        beginList(isOrdered, start) {
            breakAround()
            open.push({ next: isOrdered ? numberOr(start, 1) : null, endItem: null })
        },
        endList() {
            endItem()
            if (open.length > 1) open.pop()
            breakAround()
        },
        beginItem() {
            endItem()
            const list = innermost()
            list.endItem = write.beginItem(list.next === null ? '- ' : `${list.next}. `)
            if (list.next !== null) list.next++
        },
        endItem,
    }
}

function numberOr(text: string | undefined, otherwise: number): number {
    const number = parseInt(String(text), 10)
    return isNaN(number) ? otherwise : number
}
