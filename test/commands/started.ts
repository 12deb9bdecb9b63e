import { type ChildProcess, spawn } from 'node:child_process'

const PATIENCE = 60_000

/** `npm start` with options, as a process of its own. */
export class Started {
    output = ''
    private readonly child: ChildProcess
    private readonly end: Promise<number | null>

    constructor(...options: string[]) {
        this.child = spawn(process.execPath, ['--import', 'tsx', 'tools/start.ts', '--no-build', ...options], {
            stdio: ['ignore', 'pipe', 'pipe'],
        })
        for (const stream of [this.child.stdout, this.child.stderr])
            stream?.on('data', (part: Buffer) => (this.output += part.toString('utf8')))
        this.end = new Promise((resolve) => this.child.once('close', (code) => { resolve(code); })) // prettier-ignore
    }

    /** What the first line that matches says in its group, as soon as it is there. Throws where the process ends before. */
    async line(pattern: RegExp): Promise<string> {
        const found = (): string | undefined => new RegExp(pattern, 'm').exec(this.output)?.[1]
        const until = Date.now() + PATIENCE
        while (found() === undefined) {
            if (this.child.exitCode !== null || Date.now() > until) throw new Error(`No ${pattern} in:\n${this.output}`)
            await new Promise((resolve) => setTimeout(resolve, 20))
        }
        return found() as string
    }

    /** Its exit code, when it has ended by itself. */
    exitCode(): Promise<number | null> {
        return this.end
    }

    async stop(): Promise<void> {
        this.child.kill('SIGINT')
        await this.end
    }
}
