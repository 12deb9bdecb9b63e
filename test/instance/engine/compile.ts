import { Script } from 'node:vm'
import { transform } from 'sucrase'
import { checkLanguage } from './language'

/** Globals that scripts have and modules have not: those import them (docs/stand-in.md 81). */
export const GLIDE_GLOBALS = [
    'gs', 'GlideRecord', 'GlideAggregate', 'GlideDateTime', 'GlideDigest', 'GlideSecureRandomUtil', 'GlideStringUtil', 'sn_ws_err',
] // prettier-ignore

const compiled = new Map<string, { source: string; script: Script }[]>()

/** A script as the platform runs it: sloppy, in a block so that its declarations are its own; kept compiled. */
export function compileScript(name: string, source: string): Script {
    return keep(`script ${name}`, source, () => {
        checkLanguage(name, source)
        return new Script(`{ ${source}\n}`, { filename: name })
    })
}

/** An ES module turned into a function of `require`, `module` and `exports`; kept compiled. */
export function compileModule(path: string, source: string): Script {
    return keep(`module ${path}`, source, () => {
        checkLanguage(path, source)
        return new Script(moduleText(path, source), { filename: path })
    })
}

/** What runs of an ES module, its lines where they were. */
export function moduleText(path: string, source: string): string {
    const { code } = transform(source, { transforms: ['imports'], disableESTransforms: true, filePath: path })
    const parameters = ['require', 'module', 'exports', ...GLIDE_GLOBALS].join()
    return `(function (${parameters}) { ${code}\n})`
}

/** A file of the prelude, itself an expression. */
export function compilePrelude(name: string, source: string): Script {
    return keep(`prelude ${name}`, source, () => new Script(source, { filename: name }))
}

/** By name first: comparing a source with itself costs nothing, making a key of it would copy it. */
function keep(key: string, source: string, compile: () => Script): Script {
    const versions = compiled.get(key) ?? []
    const known = versions.find((version) => version.source === source)
    if (known) return known.script
    const script = compile()
    compiled.set(key, [...versions, { source, script }])
    return script
}
