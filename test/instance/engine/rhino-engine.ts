import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { closeSync, constants, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Engine, EngineContext, Host } from './engine'
import { preludeFiles } from './prelude'

/** Where Debian's package has it; elsewhere it is named in the environment. */
const JAR = process.env.RHINO_JAR ?? '/usr/share/java/rhino.jar'
const SOURCE = fileURLToPath(new URL('./rhino/RhinoHost.java', import.meta.url))

/** The engine on Mozilla Rhino (docs/stand-in.md 125): one process for all instances of this one, spoken to over two
 * named pipes, since nothing here may wait otherwise than by blocking. The messages: RhinoHost.java. */
export class RhinoEngine implements Engine {
    open(scope: string, host: Host): EngineContext {
        shared ??= new RhinoProcess()
        return shared.open(scope, host)
    }
}

let shared: RhinoProcess | undefined

class RhinoProcess {
    private readonly child: ChildProcess
    private readonly input: number
    private readonly output: number
    private readonly hosts = new Map<string, Host>()
    private opened = 0
    private readonly forgotten: string[] = []
    private readonly collected = new FinalizationRegistry<string>((id) => this.forgotten.push(id))

    constructor() {
        const folder = mkdtempSync(join(tmpdir(), 'rhino-'))
        execFileSync('javac', ['-cp', JAR, '-d', folder, SOURCE])
        const [to, from] = [join(folder, 'to'), join(folder, 'from')]
        execFileSync('mkfifo', [to, from])
        // Opened for both ways first, so that opening does not wait for the other side; closed when the other side has
        // opened them, so that its end is seen.
        const held = [to, from].map((path) => openSync(path, constants.O_RDWR))
        this.child = spawn('java', ['-cp', `${JAR}:${folder}`, 'RhinoHost', to, from], { stdio: ['ignore', 'inherit', 'inherit'] }) // prettier-ignore
        this.child.unref()
        process.on('exit', () => {
            this.child.kill()
            rmSync(folder, { recursive: true })
        })
        this.output = openSync(to, 'w')
        this.input = openSync(from, 'r')
        this.answer()
        held.forEach(closeSync)
        for (const { name, source } of preludeFiles()) this.ask('P', name, source)
    }

    open(scope: string, host: Host): EngineContext {
        for (const id of this.forgotten.splice(0)) {
            this.hosts.delete(id)
            this.ask('C', id)
        }
        const id = `${scope} ${++this.opened}`
        this.hosts.set(id, host)
        this.ask('O', id)
        const context: EngineContext = {
            run: ({ name, source, variables }) => this.ask('S', id, name, source, variables),
        }
        this.collected.register(context, id)
        return context
    }

    /** Has Rhino do something, answering its questions until it is done; what came of it. */
    private ask(kind: string, ...texts: string[]): string {
        this.write(kind, ...texts)
        return this.answer()
    }

    private answer(): string {
        for (;;) {
            const [kind, ...texts] = this.read()
            if (kind === 'R') return texts[0] as string
            const [id, operation, json] = texts as [string, string, string]
            this.write('A', (this.hosts.get(id) as Host)(operation, json))
        }
    }

    private write(kind: string, ...texts: string[]): void {
        const parts = texts.flatMap((text) => {
            const length = Buffer.alloc(4)
            length.writeInt32BE(text.length)
            return [length, Buffer.from(text, 'utf16le')]
        })
        const message = Buffer.concat([Buffer.from([kind.charCodeAt(0), texts.length]), ...parts])
        for (let written = 0; written < message.length;) written += writeSync(this.output, message, written)
    }

    private read(): string[] {
        const head = this.bytes(2)
        const texts = [String.fromCharCode(head.readUInt8(0))]
        for (let left = head.readUInt8(1); left > 0; left--)
            texts.push(this.bytes(2 * this.bytes(4).readInt32BE()).toString('utf16le'))
        return texts
    }

    private bytes(count: number): Buffer {
        const buffer = Buffer.alloc(count)
        for (let read = 0; read < count;) {
            const some = readSync(this.input, buffer, read, count - read, null)
            if (some === 0) throw new Error('Rhino has ended')
            read += some
        }
        return buffer
    }
}
