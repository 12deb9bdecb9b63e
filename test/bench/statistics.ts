/** Least, middle and greatest of a list. */
export interface Spread {
    least: number
    median: number
    most: number
}

export function spread(values: number[]): Spread {
    const sorted = [...values].sort((a, b) => a - b)
    const at = (index: number): number => sorted[index] as number
    const middle = sorted.length / 2
    const median = sorted.length % 2 === 1 ? at(Math.floor(middle)) : (at(middle - 1) + at(middle)) / 2
    return { least: at(0), median, most: at(sorted.length - 1) }
}

/** The ratio of each round, then their spread: what slowed a round down slowed both sides. */
export function ratios(values: number[], base: number[]): Spread {
    return spread(values.map((value, round) => value / (base[round] as number)))
}
