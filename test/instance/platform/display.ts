import { isJournal } from '../database/storage'
import type { Row } from '../types'
import type { Platform } from './platform'
import { fromStored, wall } from './time'

const SECRETS = new Set(['password', 'password2'])
const LONG_TRANSLATED = new Set(['translated_text', 'translated_html'])

/** Display values (docs/stand-in.md 61): choice labels, the display of a referenced row, times in a user's
 * zone, translated names and texts (121, 122). */
export class Display {
    constructor(private readonly platform: Platform) {}

    /** The zone of a user, else of the instance. */
    zone(userId: string): string {
        const own = this.platform.store.get('sys_user', userId)?.time_zone
        return own || this.platform.properties.get('glide.sys.default.tz') || 'UTC'
    }

    of(table: string, row: Row, column: string, zone: string, language = 'en'): string {
        const { type, reference } = this.platform.dictionary.column(table, column)
        const value = row[column] ?? ''
        if (SECRETS.has(type)) return value === '' ? '' : '********'
        if (isJournal(type)) return ''
        if (value === '') return type === 'boolean' ? 'false' : ''
        if (type === 'boolean') return value === '1' ? 'true' : 'false'
        if (type === 'glide_date_time' || type === 'due_date') return wall(fromStored(value), zone)
        if (reference !== undefined && type === 'reference')
            return this.ofReference(reference, value, zone, language) ?? ''
        if (reference !== undefined && type === 'glide_list') return this.ofList(reference, value, zone, language)
        const ownTable = row.sys_class_name || table
        if (type === 'translated_field') return this.platform.translations.name(ownTable, column, value, language)
        if (LONG_TRANSLATED.has(type)) return this.platform.translations.text(ownTable, column, row, language)
        return this.platform.choices.label(ownTable, column, value, language) ?? value
    }

    /** What stands for a row where it is referenced; undefined if there is no such row. */
    ofReference(table: string, sysId: string, zone: string, language = 'en'): string | undefined {
        if (!this.platform.dictionary.has(table)) return ''
        const row = this.platform.store.get(table, sysId)
        return row && this.ofRow(table, row, zone, language)
    }

    ofRow(table: string, row: Row, zone: string, language = 'en'): string {
        return this.of(table, row, this.platform.dictionary.displayColumn(table), zone, language)
    }

    private ofList(table: string, value: string, zone: string, language: string): string {
        return value
            .split(',')
            .map((item) => this.ofReference(table, item, zone, language) ?? item)
            .join(', ')
    }
}
