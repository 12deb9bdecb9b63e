import type { Element } from '../../test/instance/artifacts/xml'
import { type Document, fieldOf, recordsOf } from './app'

// Some updates hold all records of one thing: a choice list, a list layout, a form section. What says which thing has
// another form in Kingston. The forms: kingston.json, `needit` and `scripted-rest`.

type Change = (container: Element) => Element

const CHANGES: Record<string, Change> = {
    sys_choice_v2: choiceList,
    sys_choice_set: choiceList,
    sys_ui_list: listLayout,
    sys_ui_section: (container) => withAttributes(container, { version: '3' }),
    sys_ui_form_sections: (container) => withAttributes(container, { version: '3' }),
    sys_documentation: label,
}

/** The document with its containers as Kingston knows them. */
export function olderContainers(document: Document): Document {
    const { root } = document
    const children = root.children.map((child) => (isDeletion(child) ? child : (CHANGES[child.name] ?? same)(child)))
    const isContainer = children.some((child, i) => child !== root.children[i])
    return { ...document, root: { ...root, attributes: isContainer ? {} : root.attributes, children } }
}

/** A choice list of Kingston takes the place of the whole list: throws where it is on a table that is not the
 * application's own, and where a column has two. */
export function checkChoiceLists(documents: Document[], own: ReadonlySet<string>): void {
    const lists = documents.flatMap(({ root }) => root.children).filter(isChoiceList)
    const columns = lists.map(({ attributes: { table = '', field = '' } }) => ({ table, column: `${table}.${field}` }))
    for (const [i, { table, column }] of columns.entries()) {
        if (!own.has(table)) throw new Error(`The choices of ${column} would take the place of another application's`)
        if (columns.findIndex((other) => other.column === column) !== i)
            throw new Error(`The choices of ${column} come in two lists, of which Kingston would keep one`)
    }
}

function isChoiceList({ name, attributes }: Element): boolean {
    return name === 'sys_choice_v2' || (name === 'sys_choice_set' && attributes.field !== undefined)
}

function same(element: Element): Element {
    return element
}

function isDeletion({ attributes }: Element): boolean {
    return attributes.action === 'DELETE'
}

function withAttributes(container: Element, attributes: Record<string, string>): Element {
    return { ...container, attributes: { ...container.attributes, ...attributes } }
}

/** Its choices, then the set, in the place of whatever list the column has: there is nothing to delete before. */
function choiceList(container: Element): Element {
    const { field = '', table = '' } = container.attributes
    const records = container.children.filter(({ attributes }) => attributes.action === 'INSERT_OR_UPDATE')
    const [sets, choices] = [true, false].map((isSet) => records.filter(({ name }) => (name === 'sys_choice_set') === isSet)) as [Element[], Element[]] // prettier-ignore
    return {
        ...container,
        name: 'sys_choice',
        attributes: { action: 'INSERT_OR_UPDATE', field, table, version: '3' },
        children: [...choices, ...sets],
    }
}

function listLayout(container: Element): Element {
    const list = recordsOf(container).find(({ name }) => name === 'sys_ui_list')
    const view = list?.children.find(({ name }) => name === 'view')?.attributes.name ?? ''
    return withAttributes(container, {
        parent: list ? fieldOf(list, 'parent') : '',
        relationship: list ? fieldOf(list, 'relationship') : '',
        sys_domain: 'global',
        version: '2',
        view: view === 'NULL' ? '' : view,
    })
}

function label(record: Element): Element {
    const [element, text, language, table] = ['element', 'label', 'language', 'name'].map((name) => fieldOf(record, name)) as [string, string, string, string] // prettier-ignore
    return { name: record.name, attributes: { element, label: text, language, table }, text: '', children: [record] }
}
