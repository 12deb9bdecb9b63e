import type { Element } from '../../test/instance/artifacts/xml'
import { type Document, fieldOf, recordsOf } from './app'

/** Access controls for releases that know "allow if" only, where one that passes is enough. "Deny unless" with a script
 * that is false lets nobody through either way, and becomes an "allow if". Any other goes with its roles where an "allow
 * if" of the same name and operation stays: as an "allow if" it could only widen that. What would say something else is
 * left as it is, and refused later. */
export function withoutDenials(documents: Document[]): Document[] {
    const records = documents.flatMap(({ root }) => recordsOf(root))
    const controls = records.filter(({ name }) => name === 'sys_security_acl')
    const allowed = new Set(controls.filter((control) => !denies(control)).map(secured))
    const dropped = new Set(controls.filter((control) => denies(control) && allowed.has(secured(control))).map(idOf))
    return documents
        .filter(({ root }) => !recordsOf(root).some((record) => dropped.has(controlOf(record))))
        .map((document) => ({ ...document, root: allowingNobody(document.root) }))
}

function allowingNobody(element: Element): Element {
    const isNobody = element.name === 'sys_security_acl' && denies(element) && letsNobody(element)
    const children = element.children.map((child) =>
        isNobody && child.name === 'decision_type' ? { ...child, text: 'allow' } : allowingNobody(child),
    )
    return { ...element, children }
}

function denies(control: Element): boolean {
    return fieldOf(control, 'decision_type') === 'deny'
}

function letsNobody(control: Element): boolean {
    const isAlways = fieldOf(control, 'advanced') === 'true' && fieldOf(control, 'admin_overrides') === 'false'
    return isAlways && fieldOf(control, 'script').trim() === 'answer = false'
}

/** What a control is about. */
function secured(control: Element): string {
    return ['type', 'name', 'operation'].map((column) => fieldOf(control, column)).join(' ')
}

function idOf(control: Element): string {
    return fieldOf(control, 'sys_id')
}

/** The control that a record is, or that it gives a role to; empty for any other record. */
function controlOf(record: Element): string {
    if (record.name === 'sys_security_acl') return idOf(record)
    return record.name === 'sys_security_acl_role' ? fieldOf(record, 'sys_security_acl') : ''
}
