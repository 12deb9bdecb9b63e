import { isOwnNote, journalText, noteMark, workNote } from '../../src/server/domain/journal-text'

const ID = '0123456789abcdef0123456789abcdef'

describe('an entry of a journal as text', () => {
    test.each([
        ['Plain,\r\nwith two lines \n', 'Plain,\nwith two lines'],
        ['Old\rlines', 'Old\nlines'],
        ['<b>not HTML</b> & a < b', '<b>not HTML</b> & a < b'],
        ['See [code]<p>Do <b>this</b> &amp; that</p>[/code] now', 'See Do this & that now'],
        ['[CODE]<i>a</i>[/CODE] and [code]<i>b</i>[/code]', 'a and b'],
        ['[code]<a href="https://example.com/x">the page</a>[/code]', 'the page (https://example.com/x)'],
        ['[code]never ended', '[code]never ended'],
        [`@[${ID}:Mira Vogel] please`, '@Mira Vogel please'],
        [
            `[code]<sn-mention class="sn-mention" table="sys_user" sysid="${ID}">@Mira</sn-mention> hi[/code]`,
            '@Mira hi',
        ],
        ['@mira.vogel and @[somebody]', '@mira.vogel and @[somebody]'],
        ['', ''],
    ])('%j', (entry, text) => {
        expect(journalText(entry)).toBe(text)
    })
})

describe('the work note of a comment', () => {
    test('says whose it is, and is known again', () => {
        const note = workNote({ id: ID, text: 'Line 1\nLine 2' }, 'From Microsoft 365, Mira', 'Whole: x')
        expect(note).toBe(`From Microsoft 365, Mira [Microsoft 365: ${ID}]\n\nLine 1\nLine 2`)
        expect(note).toContain(noteMark(ID))
        expect(isOwnNote(note)).toBe(true)
    })
    test('is no other note', () => {
        expect(isOwnNote('From Microsoft 365, Mira')).toBe(false)
        expect(isOwnNote(`I quote:\n${noteMark(ID)}`)).toBe(false)
        expect(isOwnNote(noteMark('x'))).toBe(false)
    })
    test('has its heading on one line and no tag that the platform follows', () => {
        const note = workNote({ id: ID, text: '[code]<b>a</b>[/CODE] [codes]' }, 'From\r\n[code]x', '')
        expect(note.split('\n')[0]).toBe(`From [\u200bcode]x ${noteMark(ID)}`)
        expect(note).toContain('[\u200bcode]<b>a</b>[\u200b/CODE] [codes]')
        expect(journalText(note)).toBe(note)
    })
    test('is cut where a journal ends, and says where the whole is', () => {
        const fits = workNote({ id: ID, text: 'a'.repeat(3900) }, 'H', 'Whole: x')
        expect(fits).toMatch(/a{3900}$/)
        const room = 4000 - workNote({ id: ID, text: '' }, 'H', '').length
        expect(workNote({ id: ID, text: 'a'.repeat(room) }, 'H', 'Whole: x')).toMatch(/a$/)
        const long = workNote({ id: ID, text: 'a'.repeat(4000) }, 'H', 'Whole: x')
        expect(long).toHaveLength(4000)
        expect(long).toMatch(/a…\n\nWhole: x$/)
    })
})
