// What somebody sends to make the rules slow or fail. Apart from the other tests, since it measures time: under mutation
// testing (docs/mutation.md), where everything is slower, it would say nothing.
import * as fc from 'fast-check'
import { isUsableUrl } from '../../src/server/domain/action-url'
import { htmlToText } from '../../src/server/domain/html-to-text'

/** Processor milliseconds that a linear reading stays far below on any machine, and a quadratic one far above. */
const BOUND = 1000

describe('hostile input', () => {
    const LENGTH = 65000
    const piece = [
        '<',
        '</',
        '<a ',
        '<a href="',
        '<a href=\'x" ',
        '<a b=">" ',
        '<a =',
        '<a  ',
        '<p>',
        '<br>',
        '<a href=x>',
        '<b>x',
        '<ul><li>',
        '<ul><li>x',
        '</ul>',
        '<li>',
        '<table><tr><td>x',
        '<td>',
        '<pre>\n',
        '<object>',
        '<!--',
        '<!doctype ',
        '<script>',
        '</script><script>',
        '&',
        '&#',
        '&#x',
        '&amp',
        '"',
        ' \t',
    ]
    const wrap: [before: string, after: string][] = [
        ['', ''],
        ['<p>', '>'],
        ['<a "', '"'],
        ['<script>', '-->'],
        ['</script>', 'x'],
        ['<pre>', 'x'],
        ['<ol><li>', 'x'],
    ]

    test.each(piece)('65,000 characters of %j are read in linear time', (repeated) => {
        for (const [before, after] of wrap) {
            const html = before + repeated.repeat(LENGTH / repeated.length) + after
            expect(fastest(() => htmlToText(html))).toBeLessThan(BOUND)
        }
    })

    test.each(['a.', 'a-'])('a host of nothing but %j is read in linear time', (repeated) => {
        const url = `https://${repeated.repeat(30000)}!`
        expect(isUsableUrl(url)).toBe(false)
        expect(fastest(() => isUsableUrl(url))).toBeLessThan(BOUND)
    })

    /** Processor milliseconds of the best of three runs: the machine may be busy with something else. */
    function fastest(run: () => void): number {
        let best = Infinity
        for (let attempt = 0; attempt < 3 && best >= BOUND; attempt++) {
            const started = process.cpuUsage()
            run()
            const { user, system } = process.cpuUsage(started)
            best = Math.min(best, (user + system) / 1000)
        }
        return best
    }

    test('the text does not grow with the square of its length', () => {
        for (const repeated of piece) {
            expect(htmlToText(repeated.repeat(LENGTH / repeated.length)).length).toBeLessThan(4 * LENGTH)
        }
    })

    test('nothing makes it fail, and nothing but text comes out', () => {
        const parts = fc.constantFrom(
            ...piece,
            '<p>',
            '</p>',
            'a',
            ' ',
            '-->',
            '>',
            '</script>',
            '</td>',
            '</li>',
            '\ud800',
        )
        fc.assert(
            fc.property(fc.array(parts, { maxLength: 30 }), (all) => {
                const text = htmlToText(all.join(''))
                expect(typeof text).toBe('string')
                if (all.indexOf('<p>') !== -1) expect(text).not.toMatch(/<p>|<br>/)
                if (all.indexOf('<p>') !== -1 && all.indexOf('<pre>\n') === -1) expect(text).not.toMatch(/\n\n\n/)
            }),
            { numRuns: 1000 },
        )
    })
})
