import type { Platform } from '../platform/platform'
import { fromWall, wall, zoneOffset } from '../platform/time'
import type { Transaction } from '../platform/transaction'

function now(platform: Platform): number {
    return platform.clock.now()
}

/** A moment on the clocks of the session. */
function toWall(_platform: Platform, { zone }: Transaction, { milliseconds }: { milliseconds: number }): string {
    return wall(milliseconds, zone)
}

function ofWall(_platform: Platform, { zone }: Transaction, { text }: { text: string }): number {
    return fromWall(text, zone)
}

function offset(_platform: Platform, { zone }: Transaction, { milliseconds }: { milliseconds: number }): number {
    return zoneOffset(milliseconds, zone)
}

export const dateOperations = { now, toWall, ofWall, offset }
