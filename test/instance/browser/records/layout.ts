import { NotInStandIn } from '../../platform/errors'
import type { Instance, Row, SessionUser } from '../../types'

// Where an application says how its lists and forms look. Only the default view (docs/stand-in.md 350, 360).

const DEFAULT = ['Default view', '']

/** What a section of a form holds. */
export type FormPart = { kind: 'field'; path: string } | { kind: 'activity' }

export interface FormSection {
    caption: string
    parts: FormPart[]
}

/** The columns of a table's list: those of its layout, else the display column. Below the form of a `parent` it can have
 * a layout of its own. */
export function listColumns(instance: Instance, table: string, parent = ''): string[] {
    const { store } = instance
    const lists = ofDefaultView(store.find('sys_ui_list', { name: table })).filter((row) => (row.sys_user ?? '') === '')
    const under = (wanted: string): Row | undefined =>
        lists.find((row) => (row.parent ?? '').replace(/^NULL$/, '') === wanted)
    const list = under(parent) ?? under('')
    if (!list) return [store.displayColumn(table)]
    const elements = byPosition(store.find('sys_ui_list_element', { list_id: list.sys_id as string }))
    return elements.map((row) => row.element ?? '')
}

/** The sections of a table's form: those of its layout, else one with all columns. */
export function formSections(instance: Instance, table: string, user: SessionUser): FormSection[] {
    const { store } = instance
    const [form] = ofDefaultView(store.find('sys_ui_form', { name: table }))
    if (!form) return [{ caption: '', parts: allColumns(instance, table) }]
    const sections = byPosition(store.find('sys_ui_form_section', { sys_ui_form: form.sys_id as string }))
    return sections.map(({ sys_ui_section: id = '' }) => {
        const elements = byPosition(store.find('sys_ui_element', { sys_ui_section: id }))
        const section = store.get('sys_ui_section', id)
        const caption = section ? instance.records.display('sys_ui_section', section, 'caption', user) : ''
        return { caption, parts: elements.flatMap(toPart) }
    })
}

/** The lists below a table's form, in their order. */
export function relatedLists({ store }: Instance, table: string): Row[] {
    const [container] = ofDefaultView(store.find('sys_ui_related_list', { name: table })).filter(
        (row) => (row.sys_user ?? '') === '',
    )
    return container ? byPosition(store.find('sys_ui_related_list_entry', { list_id: container.sys_id as string })) : []
}

function toPart(row: Row): FormPart[] {
    const { element = '', type = '' } = row
    // Splits only say where a second column of fields begins; here the width of the window does.
    if (type.startsWith('.')) return []
    if (type === '' || type === 'element') return [{ kind: 'field', path: element }]
    if (type === 'formatter' && element === 'activity.xml') return [{ kind: 'activity' }]
    throw new NotInStandIn(`Form element '${element}' of type '${type}'`)
}

/** Own columns first, then inherited ones, then the system's. */
function allColumns({ store }: Instance, table: string): FormPart[] {
    const order = store.ancestry(table)
    const isSystem = (name: string): number => (name.startsWith('sys_') ? 1 : 0)
    return store
        .columns(table)
        .sort(
            (one, other) =>
                isSystem(one.name) - isSystem(other.name) ||
                order.indexOf(one.declaredBy) - order.indexOf(other.declaredBy),
        ) // prettier-ignore
        .map(({ name }) => ({ kind: 'field', path: name }))
}

function ofDefaultView(rows: Row[]): Row[] {
    return rows.filter((row) => DEFAULT.includes(row.view ?? ''))
}

function byPosition(rows: Row[]): Row[] {
    return rows.sort((one, other) => Number(one.position) - Number(other.position))
}
