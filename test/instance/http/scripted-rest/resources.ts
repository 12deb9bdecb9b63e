import type { Instance, Row } from '../../types'
import { switchValue } from '../switches'

/** A scripted REST resource (`sys_ws_operation`) under one of its URIs. */
export interface Resource {
    definition: Row
    operation: Row
    /** Segments after `/api/`; `{name}` stands for any one. */
    template: string[]
}

/** The active resources of active APIs and versions. A versioned API's are under its versions, and those of the default
 * version also without one (docs/stand-in.md 212, 213). */
export function resources(instance: Instance): Resource[] {
    const definitions = byId(instance.store.find('sys_ws_definition', { active: 'true' }))
    const versions = instance.store.find('sys_ws_version', {})
    return instance.store.find('sys_ws_operation', { active: 'true' }).flatMap((operation) => {
        const definition = definitions.get(operation.web_service_definition ?? '')
        if (!definition) return []
        const under = (version: string[]): Resource => {
            const { namespace = '', service_id = '' } = definition
            const path = segments(operation.relative_path ?? '')
            return { definition, operation, template: [namespace, ...version, service_id, ...path] }
        }
        if (definition.is_versioned !== '1') return [under([])]
        const own = versions.filter((version) => version.web_service_definition === definition.sys_id)
        const version = own.find((candidate) => candidate.sys_id === operation.web_service_version)
        if (version?.active !== '1') return []
        const named = under([version.version_id ?? ''])
        return defaultVersion(instance, own) === version ? [named, under([])] : [named]
    })
}

function defaultVersion(instance: Instance, versions: Row[]): Row | undefined {
    const marked = versions.find((version) => version.is_default === '1')
    if (marked || switchValue(instance, 'stand_in.http.no_default_version') === 'none') return marked
    const active = versions.filter((version) => version.active === '1')
    return active.sort((a, b) => Number(b.version) - Number(a.version))[0]
}

function byId(rows: Row[]): Map<string, Row> {
    return new Map(rows.map((row) => [row.sys_id as string, row]))
}

/** The segments of a path, which begins with `/`. A `/` at its end is one more, empty segment. */
export function segments(path: string): string[] {
    const rest = path.replace(/^\//, '')
    return rest === '' ? [] : rest.split('/')
}
