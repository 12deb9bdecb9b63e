import { type Document, recordsOf } from './app'

/** The documents for an instance that has an earlier version: without what only the first install writes, and without
 * properties that were there before. An update set writes whatever is in it, so the customer's values would be lost.
 * `known` are the names of the documents of earlier versions. */
export function forUpgrade(documents: Document[], known: ReadonlySet<string>): Document[] {
    return documents.filter(({ folder, name, root }) => folder !== 'unload' && !(isProperty(root) && known.has(name)))
}

function isProperty(root: Document['root']): boolean {
    return recordsOf(root).some(({ name }) => name === 'sys_properties')
}
