import { spawnSync } from 'node:child_process'

export interface Finished {
    status: number
    output: string
}

/** Runs a command of this project's own node_modules to its end, showing what it prints. */
export function run(command: string, args: string[]): number {
    const { status, error } = spawnSync(command, args, { stdio: 'inherit' })
    if (error) throw error
    return status ?? 1
}

/** Runs a command to its end and keeps what it prints. */
export function runQuietly(command: string, args: string[]): Finished {
    const { status, error, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' })
    if (error) throw error
    return { status: status ?? 1, output: stdout + stderr }
}
