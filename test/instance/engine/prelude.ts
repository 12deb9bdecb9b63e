import { readFileSync } from 'node:fs'

/** The platform's API as scripts see it, in the order it is loaded. Plain ES5-style files that any engine can run. */
const FILES = [
    'boot', 'guard', 'platform-globals', 'element', 'condition', 'record-query', 'record', 'record-methods', 'record-values', 'aggregate', 'date-time',
    'utilities', 'system', 'service-errors', 'rest', 'modules', 'includes', 'ui-action', 'mail', 'test-step', 'run',
] // prettier-ignore

export interface PreludeFile {
    name: string
    source: string
}

let files: PreludeFile[] | undefined

export function preludeFiles(): PreludeFile[] {
    files ??= FILES.map((name) => ({
        name: `glide/${name}.js`,
        source: readFileSync(new URL(`../glide/${name}.js`, import.meta.url), 'utf8'),
    }))
    return files
}
