import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** What a TypeScript file without imports exports, for build scripts, which run without a TypeScript loader. */
export function constantsOf(file) {
    const { outputText } = ts.transpileModule(readFileSync(file, 'utf8'), {
        compilerOptions: { module: 'ESNext', target: 'ES2022' },
    })
    return import(`data:text/javascript,${encodeURIComponent(outputText)}`)
}
