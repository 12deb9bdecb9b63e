import type { Priority, RecommendationCategory, RecommendationSource, TicketType } from '../contract'
import type { JsonObject } from './json-body'

/** A task as received, validated and normalised. Its JSON is what the `received` column keeps and what the same task
 * is compared with when it comes again. */
export interface ReceivedTask {
    /** As it came, null if none came. */
    taskId: string | null
    ticketType: TicketType
    /** Trimmed. */
    name: string
    /** As it came, '' if none came. */
    description: string
    priority: Priority
    /** `YYYY-MM-DD`, or RFC 3339 in UTC without fraction: `2026-12-24T10:00:00Z`. */
    dueDate: string | null
    requestedBy: string
    recommendationSource: RecommendationSource
    recommendationCategory: RecommendationCategory | null
    /** The category as it came. */
    sourceCategory: string | null
    /** Trimmed, usable as a link or not. */
    actionUrl: string | null
}

/** The JSON for the `received` column, its keys in the order of the interface. Characters beyond the basic plane are
 * escaped, since what is compared must be whole on every database (`inBasicPlane`). */
export function writeReceivedTask(task: ReceivedTask): string {
    return escaped({
        taskId: task.taskId,
        ticketType: task.ticketType,
        name: task.name,
        description: task.description,
        priority: task.priority,
        dueDate: task.dueDate,
        requestedBy: task.requestedBy,
        recommendationSource: task.recommendationSource,
        recommendationCategory: task.recommendationCategory,
        sourceCategory: task.sourceCategory,
        actionUrl: task.actionUrl,
    } satisfies ReceivedTask)
}

function escaped(value: object): string {
    return JSON.stringify(value).replace(/[\ud800-\udfff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16)}`)
}

/** The task that a `received` column keeps. What `writeReceivedTask` did not write is null. */
export function readReceivedTask(json: string): ReceivedTask | null {
    try {
        const value = JSON.parse(json) as JsonObject | null
        return value && typeof value.name === 'string' ? (value as unknown as ReceivedTask) : null
    } catch {
        return null
    }
}
