import type { Dictionary } from '../dictionary/dictionary'
import type { RowStore } from '../records/store'
import type { Row, SessionUser } from '../types'
import type { Platform } from './platform'
import type { Properties } from './properties'
import type { Transaction } from './transaction'

const ENGLISH = 'en'
const TRANSLATED = ['sys_ui_message', 'sys_documentation', 'sys_choice', 'sys_translated', 'sys_translated_text']

/** Texts in a language, then in English (docs/stand-in.md 104 to 106, 121, 122). */
export class Translations {
    constructor(
        private readonly store: RowStore,
        private readonly dictionary: Dictionary,
        private readonly properties: Properties,
    ) {}

    /** What was chosen for the session, else the user's own language, else the instance's. */
    language(user: SessionUser): string {
        if (user.language) return user.language
        const own = this.store.get('sys_user', user.id)?.preferred_language
        return own || this.properties.get('glide.sys.language') || ENGLISH
    }

    languages(): string[] {
        const found = TRANSLATED.flatMap((table) => this.store.find(table, {}).map((row) => row.language ?? ''))
        return [...new Set([ENGLISH, ...found.filter((language) => language !== '').sort()])]
    }

    /** The text of a message key, whatever its case; the key itself where there is none. */
    message(key: string, language: string): string {
        for (const candidate of new Set([language, ENGLISH])) {
            const [row] = this.store.find('sys_ui_message', { key, language: candidate })
            if (row) return row.message ?? ''
        }
        return key
    }

    /** What stands in a column of the type `translated_field`: of the language by the English value, else that. */
    name(table: string, column: string, english: string, language: string): string {
        if (language === ENGLISH) return english
        for (const name of this.dictionary.ancestry(table)) {
            const [row] = this.store.find('sys_translated', { name, element: column, value: english, language })
            if (row?.label) return row.label
        }
        return english
    }

    /** What stands in a column of the type `translated_text` or `translated_html` of one record. */
    text(table: string, column: string, row: Row, language: string): string {
        const key = { tablename: table, fieldname: column, documentkey: row.sys_id ?? '', language }
        const [found] = language === ENGLISH ? [] : this.store.find('sys_translated_text', key)
        return found?.value || (row[column] ?? '')
    }

    /** A label in that language where the table or a parent has one, else the dictionary's. */
    label(table: string, column: string | undefined, language: string): string {
        const english =
            column === undefined ? this.dictionary.table(table).label : this.dictionary.column(table, column).label
        if (language === ENGLISH) return english
        const tables = column === undefined ? [table] : this.dictionary.ancestry(table)
        for (const name of tables) {
            const [row] = this.store.find('sys_documentation', { name, element: column ?? '', language })
            if (row?.label) return row.label
        }
        return english
    }
}

/** The language of a transaction's session. */
export function languageOf(platform: Platform, transaction: Transaction): string {
    transaction.language ??= platform.translations.language(transaction.user)
    return transaction.language
}
