import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { PROJECT } from './running'

const TRANSLATIONS = join(PROJECT, 'src', 'translations')

/** The languages that the app is translated into, besides English. */
export function languages(): string[] {
    return readdirSync(TRANSLATIONS)
}

/** The texts of one kind (`page`, `messages`) in a language. */
export function textsIn(language: string, kind: string): Record<string, string> {
    return JSON.parse(readFileSync(join(TRANSLATIONS, language, `${kind}.json`), 'utf8')) as Record<string, string>
}

/** Every string that the code of a folder of `src` names, those of `` `page.status.${status}` `` by their types. */
export function stringsOf(folder: string, definitions: string): ReadonlySet<string> {
    const root = join(PROJECT, 'src', folder)
    const config = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path))
    const { fileNames, options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root)
    const program = ts.createProgram(fileNames, options)
    const checker = program.getTypeChecker()
    const found = new Set<string>()
    const visit = (node: ts.Node): void => {
        if (ts.isStringLiteralLike(node)) found.add(node.text)
        if (ts.isTemplateExpression(node)) for (const text of wordsOf(checker.getTypeAtLocation(node))) found.add(text)
        ts.forEachChild(node, visit)
    }
    for (const file of program.getSourceFiles())
        if (file.fileName.startsWith(root) && !file.fileName.endsWith(definitions)) visit(file)
    return found
}

function wordsOf(type: ts.Type): string[] {
    const parts = type.isUnion() ? type.types : [type]
    return parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : []))
}
