import { parse } from 'acorn'
import { PlatformException } from '../platform/errors'

const ES5 = 'helsinki_es5'
const checked = new Map<string, string | undefined>()

interface Source {
    name: string
    source: string
}

/** What is wrong with a script at the JavaScript level of its application (docs/stand-in.md 154). */
export function levelError(level: string, { name, source }: Source): { name: string; message: string } | undefined {
    if (level !== ES5) return undefined
    if (!checked.has(source)) checked.set(source, es5Error(source))
    const message = checked.get(source)
    return message === undefined ? undefined : { name: 'SyntaxError', message: `${message} (${name})` }
}

/** Throws what `levelError` finds, as the platform would. */
export function checkLevel(level: string, script: Source): void {
    const error = levelError(level, script)
    if (error) throw Object.assign(new PlatformException(error.message), { name: error.name })
}

function es5Error(source: string): string | undefined {
    try {
        parse(source, { ecmaVersion: 5 })
        return undefined
    } catch (error) {
        return (error as Error).message
    }
}
