import { LIMITS, type RecommendationCategory } from '../../contract'
import { accept, type Rule, text, withinLength } from './rule'

/** The canonical category, and the text that came for it. */
export interface Category {
    category: RecommendationCategory
    source: string
}

const WORDS: [pattern: RegExp, category: RecommendationCategory][] = [
    [/^devices?$/, 'devices'],
    [/^data$/, 'data'],
    [/^apps?$/, 'apps'],
    [/^identit(y|ies)$/, 'identity'],
    [/^infrastructures?$/, 'infrastructure'],
]

/** One of the documented categories in any case, singular or plural, trimmed; everything else is filed under `other`. */
export const recommendationCategory: Rule<Category> = text((value, field) => {
    const inLength = withinLength(value, field, LIMITS.recommendationCategory)
    return inLength.ok ? accept({ category: canonical(value), source: value }) : inLength
})

function canonical(value: string): RecommendationCategory {
    const word = value.trim().toLowerCase()
    for (const [pattern, category] of WORDS) if (pattern.test(word)) return category
    return 'other'
}
