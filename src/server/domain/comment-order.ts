import type { Comment } from '../contract'

/** The comments of both sides by time, the oldest first. Times are whole seconds: within one, by ID. */
export function inOrder(comments: Comment[]): Comment[] {
    return comments.slice().sort((one, other) => compare(one.createdAt, other.createdAt) || compare(one.id, other.id))
}

function compare(one: string, other: string): number {
    return Number(one > other) - Number(one < other)
}
