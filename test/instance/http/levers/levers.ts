import type { FaultMode, Instance, Lever, Row } from '../../types'
import type { Dispatcher } from '../dispatcher'
import { fields, type HttpAnswer, type HttpRequest, jsonAnswer } from '../exchange'
import type { DescribedRequest } from './described-request'
import { type Interleaved, interleave } from './interleaving'
import { resetSwitches } from './reset-switches'

const PREFIX = '/__stand-in'

type Door = (input: Record<string, unknown>, rest: string[], query: Row) => unknown

/** The stand-in's own doors, `/__stand-in/…`, JSON both ways: what tests and people need and no instance has
 * (docs/stand-in.md 280 to 289). Not reachable for a page of an app: browsers are refused. */
export class Levers {
    private readonly interleaved: Interleaved[] = []
    private readonly doors: Record<string, Door>

    constructor(
        private readonly instance: Instance,
        private readonly dispatcher: Dispatcher,
    ) {
        const { store } = instance
        this.doors = {
            'GET log': () => instance.log(),
            'GET clock': () => ({ milliseconds: instance.now() }),
            'PUT clock': (input) => {
                instance.setClock(input.milliseconds === null ? null : number(input, 'milliseconds'))
            },
            'POST jobs/run': (input) => instance.runJob(text(input, 'name')),
            'POST jobs/run-due': () => {
                instance.runDueJobs()
            },
            'POST settle': () => instance.settle(),
            'PUT properties': (input) => {
                for (const [name, value] of Object.entries(input)) instance.setProperty(name, String(value))
            },
            'DELETE switches': () => {
                resetSwitches(instance)
            },
            'POST faults': (input) => {
                instance.fault({ ...lever(input), mode: text(input, 'mode') as FaultMode })
            },
            'POST interleavings': (input) => this.interleave(input),
            'GET interleavings': () => this.interleaved.map(({ answer }) => answer),
            'GET tables': () => store.tables(),
            'GET rows': (_input, [table = ''], query) => store.find(table, query),
            'POST rows': (input, [table = '']) => store.insert(table, input as Row),
            'PATCH rows': (input, [table = '', sysId = '']) => store.update(table, sysId, input as Row),
            'DELETE rows': (_input, [table = '', sysId = '']) => {
                store.remove(table, sysId)
            },
        }
    }

    owns(request: HttpRequest): boolean {
        return request.path === PREFIX || request.path.startsWith(`${PREFIX}/`)
    }

    handle(request: HttpRequest): HttpAnswer {
        if (isBrowser(request)) return jsonAnswer(403, { error: 'The doors of the stand-in are closed to browsers' })
        const [door = '', ...rest] = request.path.slice(PREFIX.length + 1).split('/')
        const work =
            this.doors[`${request.method} ${[door, ...rest].join('/')}`] ?? this.doors[`${request.method} ${door}`]
        if (!work) return jsonAnswer(404, { doors: Object.keys(this.doors) })
        try {
            const input: unknown = request.body.length === 0 ? {} : JSON.parse(request.body.toString('utf8'))
            return jsonAnswer(200, work(input as Record<string, unknown>, rest, fields(request.query)) ?? {})
        } catch (error) {
            return jsonAnswer(400, { error: (error as Error).message })
        }
    }

    private interleave(input: Record<string, unknown>): { index: number } {
        const request = input.request as DescribedRequest
        return { index: this.interleaved.push(interleave(this.instance, this.dispatcher, lever(input), request)) - 1 }
    }
}

/** Browsers say where a request comes from; a program on this machine does not. */
function isBrowser(request: HttpRequest): boolean {
    const local = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(request.headers.host ?? '')
    return !local || ['origin', 'sec-fetch-site', 'cookie'].some((name) => request.headers[name] !== undefined)
}

function lever(input: Record<string, unknown>): Lever {
    return { operation: number(input, 'operation'), scope: text(input, 'scope') }
}

function number(input: Record<string, unknown>, name: string): number {
    const value = input[name]
    if (typeof value !== 'number' || !Number.isFinite(value)) throw new Error(`'${name}' must be a number`)
    return value
}

function text(input: Record<string, unknown>, name: string): string {
    const value = input[name]
    if (typeof value !== 'string' || value === '') throw new Error(`'${name}' must be a text`)
    return value
}
