import { stored } from '../records/values'

/** The instance's clock: the machine's, or one that a test has set and that then stands still. */
export class Clock {
    private fixed: number | null = null

    now(): number {
        return this.fixed ?? Date.now()
    }

    set(milliseconds: number | null): void {
        this.fixed = milliseconds
    }

    /** Now, as the platform stores it. */
    stored(): string {
        return stored(this.now())
    }
}
