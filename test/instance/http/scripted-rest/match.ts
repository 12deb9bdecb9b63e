import type { Instance } from '../../types'
import type { HttpRequest } from '../exchange'
import { methodNotAllowed, unknownUri } from '../failures'
import { isOn } from '../switches'
import { type Resource, resources, segments } from './resources'

export interface Match {
    resource: Resource
    pathParams: Record<string, string>
}

/** The resource of a request.
 * @throws Refused with 400 for a URI that no resource has, 405 for a method that none of that URI has. */
export function matchResource(instance: Instance, request: HttpRequest): Match {
    const path = segments(request.path).slice(1)
    const known = resources(instance).filter(({ template }) => fits(instance, template, path))
    if (known.length === 0) throw unknownUri(instance, request)
    const [resource] = known
        .filter(({ operation }) => operation.http_method === request.method)
        .sort((a, b) => bySpecificity(a.template, b.template))
    if (!resource) throw methodNotAllowed()
    return { resource, pathParams: parameters(resource.template, path) }
}

function fits(instance: Instance, template: string[], path: string[]): boolean {
    const matches = (name: string, index: number): boolean => {
        const value = decoded(path[index] ?? '')
        if (value === undefined || !isParameter(name)) return value === name
        return value !== '' && (!/[.:]/.test(value) || isOn(instance, 'stand_in.http.path_parameter.punctuation'))
    }
    return template.length === path.length && template.every(matches)
}

/** What is written out goes before a parameter, from left to right (docs/stand-in.md 218). */
function bySpecificity(a: string[], b: string[]): number {
    const index = a.findIndex((name, at) => isParameter(name) !== isParameter(b[at] ?? ''))
    return index < 0 ? 0 : Number(isParameter(a[index] ?? '')) - Number(isParameter(b[index] ?? ''))
}

function parameters(template: string[], path: string[]): Record<string, string> {
    const pairs = template.flatMap((name, index) =>
        isParameter(name) ? [[name.slice(1, -1), decoded(path[index] ?? '') ?? '']] : [],
    )
    return Object.fromEntries(pairs) as Record<string, string>
}

function isParameter(name: string): boolean {
    return name.startsWith('{') && name.endsWith('}')
}

function decoded(segment: string): string | undefined {
    try {
        return decodeURIComponent(segment)
    } catch {
        return undefined
    }
}
