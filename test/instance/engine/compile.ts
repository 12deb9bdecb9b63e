import { Script } from 'node:vm'
import { transform } from 'sucrase'
import { checkLanguage } from './language'

/** Globals that scripts have and modules have not: those import them (docs/stand-in.md 81). */
export const GLIDE_GLOBALS = [
    'gs', 'GlideRecord', 'GlideAggregate', 'GlideDateTime', 'GlideDigest', 'GlideSecureRandomUtil', 'GlideStringUtil', 'sn_ws_err',
] // prettier-ignore

const compiled = new Map<string, Script>()

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
        const { code } = transform(source, { transforms: ['imports'], disableESTransforms: true, filePath: path })
        const parameters = ['require', 'module', 'exports', ...GLIDE_GLOBALS].join()
        return new Script(`(function (${parameters}) { ${code}\n})`, { filename: path })
    })
}

/** A file of the prelude, itself an expression. */
export function compilePrelude(name: string, source: string): Script {
    return keep(`prelude ${name}`, source, () => new Script(source, { filename: name }))
}

function keep(key: string, source: string, compile: () => Script): Script {
    const full = `${key}\n${source}`
    const known = compiled.get(full)
    if (known) return known
    const script = compile()
    compiled.set(full, script)
    return script
}
