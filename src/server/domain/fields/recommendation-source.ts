import { RECOMMENDATION_SOURCES, type RecommendationSource } from '../../contract'
import { accept, refuse, type Rule, text } from './rule'

/** `user`, `microsoft`, or either with ` recommendation`, in any case and trimmed. */
export const recommendationSource: Rule<RecommendationSource> = text((value, field) => {
    const word = value.trim().toLowerCase()
    for (const source of RECOMMENDATION_SOURCES) {
        if (word === source || word === `${source} recommendation`) return accept(source)
    }
    return refuse(field, 'field.unknownWord', [field, RECOMMENDATION_SOURCES.join(', ')])
})
