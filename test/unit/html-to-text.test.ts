import { htmlToText } from '../../src/server/domain/html-to-text'

const lines = (...all: string[]): string => all.join('\n')

describe('text without any tag', () => {
    test.each([
        '',
        '  two  spaces\n\n\n  and lines\t\n',
        'nltest /SC_VERIFY:<DomainName>',
        'a < b and c > d, <3, <user@contoso.example>',
        'net stop certsvc & net start certsvc',
        'https://a.example/?a=1&copy=2',
        'no-break\u00a0space',
    ])('is returned as it is: %j', (text) => {
        expect(htmlToText(text)).toBe(text)
    })

    test('has its lines ended by LF', () => {
        expect(htmlToText('a\r\nb\rc\n\r\nd')).toBe('a\nb\nc\n\nd')
    })

    test('has its character references replaced', () => {
        expect(htmlToText('Use &quot;a&quot;\n  &amp; &lt;b&gt;&nbsp;!')).toBe('Use "a"\n  & <b> !')
    })
})

describe('HTML', () => {
    test.each([
        ['a tag is enough', 'a\n  b <b>c</b>', 'a b c'],
        ['an end tag too', 'a\n  b </b>c', 'a b c'],
        ['and a comment', 'a\n  b <!-- c -->d', 'a b d'],
        ['nothing but tags', '<p><b></b> </p>', ''],
        ['white space', ' <p>\r\n\ta \u00a0&nbsp; b\f\n</p> ', 'a b'],
        ['white space around a tag', 'a <b> b </b> c', 'a b c'],
        ['no white space around a tag', 'a<b>b</b>c', 'abc'],
        ['other spaces stay', '<b>a\u202fb\u3000c</b>', 'a\u202fb\u3000c'],
        ['what only looks like a tag', '<b>a</b> < b <DomainName> <3', 'a < b <DomainName> <3'],
        ['an escaped tag', '<b>&lt;p&gt;</b>&amp;lt;', '<p>&lt;'],
        ['a script', 'a<script>b < c</script><style>d</style>e', 'ae'],
        ['an image', 'a <img alt=" the  logo " src=x> b <img src=y>c', 'a the logo b c'],
    ])('%s', (_what, html, expected) => {
        expect(htmlToText(html)).toBe(expected)
    })
})

describe('lines and paragraphs', () => {
    test.each([
        ['a break', 'a<br>b', lines('a', 'b')],
        ['two breaks', 'a<br> <br/>b', lines('a', '', 'b')],
        ['many breaks', 'a<br><br><br><br>b', lines('a', '', 'b')],
        ['breaks at the ends', '<br><br>a<br>', 'a'],
        ['white space around a break', 'a <br> b', lines('a', 'b')],
        ['paragraphs', '<p>a</p><p>b</p>', lines('a', '', 'b')],
        ['paragraphs and breaks', '<p>a</p><br><br><p>b</p>', lines('a', '', 'b')],
        ['a paragraph without end', 'a<p>b<p>c', lines('a', '', 'b', '', 'c')],
        ['an end without beginning', 'a</p>b', lines('a', '', 'b')],
        ['headings', 'a<h1>b</h1>c<h6>d</h6>e', lines('a', '', 'b', '', 'c', '', 'd', '', 'e')],
        ['divisions', '<div>a</div><div><div>b</div></div>c', lines('a', 'b', 'c')],
        ['a division in a paragraph', '<p><div>a</div></p>b', lines('a', '', 'b')],
        ['a rule', 'a<hr>b', lines('a', '', 'b')],
        ['a quotation', 'a<blockquote>b</blockquote>c', lines('a', '', 'b', '', 'c')],
        ['definitions', 'a<dl><dt>b<dd>c</dl>d', lines('a', '', 'b', 'c', '', 'd')],
    ])('%s', (_what, html, expected) => {
        expect(htmlToText(html)).toBe(expected)
    })

    test.each(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'blockquote', 'dl', 'pre'])(
        '%s has an empty line around it',
        (name) => {
            expect(htmlToText(`a<${name}>b</${name}>c`)).toBe(lines('a', '', 'b', '', 'c'))
        },
    )

    test.each(
        (
            'address article aside body button caption center dd details dialog div dt fieldset figcaption figure footer ' +
            'form head header hgroup html legend main menu nav option optgroup section select summary textarea title'
        ).split(' '),
    )('%s has a line of its own', (name) => {
        expect(htmlToText(`a<${name}>b</${name}>c`)).toBe(lines('a', 'b', 'c'))
    })

    test.each(['b', 'span', 'font', 'label', 'code', 'o:p', 'abbr'])('%s stays in its line', (name) => {
        expect(htmlToText(`a<${name}>b</${name}>c`)).toBe('abc')
    })
})

describe('preformatted text', () => {
    test('keeps its spaces and lines', () => {
        expect(htmlToText('a<pre>  b\t c\r\n\r\n\r\n    d&nbsp;&#160; e\r</pre>f  g')).toBe(
            lines('a', '', '  b\t c', '', '', '    d   e', '', 'f g'),
        )
    })

    test('its empty first and last lines are none', () => {
        expect(htmlToText('<pre>\n\n  a\n \n</pre>')).toBe('  a')
    })

    test('has spaces within its lines, not behind them', () => {
        expect(htmlToText('<pre>a  <b>b</b>   c  \nd  </pre>e')).toBe(lines('a  b   c', 'd', '', 'e'))
        expect(htmlToText('<pre>a\u00a0\u00a0b</pre>')).toBe('a  b')
    })

    test('ends where it ends, however often', () => {
        expect(htmlToText('<pre><pre>a  b</pre>c  d</pre>e  f</pre><p>g  h')).toBe(
            lines('a  b', '', 'c  d', '', 'e f', '', 'g h'),
        )
        expect(htmlToText('</pre><pre>a  b')).toBe('a  b')
    })

    test('has references after its lines were found', () => {
        expect(htmlToText('<pre>a&lt;b&gt;\n  <b>c</b>  d</pre>')).toBe(lines('a<b>', '  c  d'))
    })
})

describe('lists', () => {
    test('without numbers', () => {
        expect(htmlToText('a<ul><li>b</li> <li>c</li></ul>d')).toBe(lines('a', '', '- b', '- c', '', 'd'))
    })

    test('with numbers', () => {
        expect(htmlToText('<ol><li>a</li><li>b</li></ol><ol><li>c</li></ol>')).toBe(lines('1. a', '2. b', '', '1. c'))
        expect(htmlToText('<ol start="9"><li>a<li>b</ol>')).toBe(lines('9. a', '10. b'))
        expect(htmlToText('<ol start=x><li>a</ol>')).toBe('1. a')
        expect(htmlToText('<ol start=0><li>a</ol>')).toBe('0. a')
        expect(htmlToText('<ol start=10><li>a</ol>')).toBe('10. a')
        expect(htmlToText('<ul start=4><li>a</ul>')).toBe('- a')
    })

    test('in a list', () => {
        expect(htmlToText('<ol><li>a<ul><li>b<ol><li>c</ol></li><li>d</ul></li><li>e</ol>')).toBe(
            lines('1. a', '   - b', '     1. c', '   - d', '2. e'),
        )
    })

    test('in a list, directly', () => {
        expect(htmlToText('<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>d')).toBe(
            lines('- a', '- b', '- c', '', 'd'),
        )
    })

    test('paragraphs and breaks in an item are indented like it', () => {
        expect(htmlToText('<ol><li><p>a</p><p>b</p>c<br>d</li><li>e</li></ol><p>f</p>')).toBe(
            lines('1. a', '', '   b', '', '   c', '   d', '2. e', '', 'f'),
        )
    })

    test('an item that begins with a break, a paragraph or a list', () => {
        expect(htmlToText('<ul><li><br>a</li><li><p>b</p></li><li><ol><li>c</li><li>d</li></ol></li></ul>')).toBe(
            lines('- a', '- b', '', '- 1. c', '  2. d'),
        )
    })

    test('an empty item is none, but counts', () => {
        expect(htmlToText('<ol><li></li><li> </li><li>a</li></ol>')).toBe('3. a')
        expect(htmlToText('<ul><li><ul><li></li></ul></li></ul>a')).toBe('a')
        expect(htmlToText('<ul><li><ul><li></li></ul>a</ul>')).toBe('- a')
        expect(htmlToText('<ul><li>a<ul><li></ul></ul>b')).toBe(lines('- a', '', 'b'))
    })

    test('items without list, ends without beginning', () => {
        expect(htmlToText('<li>a</li><li>b')).toBe(lines('- a', '- b'))
        expect(htmlToText('</li></ul></ol>a</ul><ul><li>b</li></ol>c')).toBe(lines('a', '', '- b', '', 'c'))
        expect(htmlToText('<ul><li>a</ul></ul></ul><ul><li>b')).toBe(lines('- a', '', '- b'))
        expect(htmlToText('<ol><li>a</li></li><li>b</ol>')).toBe(lines('1. a', '2. b'))
    })

    test('text in a list outside of its items', () => {
        expect(htmlToText('<ul>a<li>b</li>c</ul>')).toBe(lines('a', '- b', 'c'))
    })

    test('preformatted text in an item', () => {
        expect(htmlToText('<ul><li><pre>\na\n  b</pre></ul>')).toBe(lines('- a', '    b'))
    })

    test('text after an item that has ended', () => {
        expect(htmlToText('<ul><li>a</li>b</li>c</ul>')).toBe(lines('- a', 'bc'))
    })

    test('is not indented without end', () => {
        const deep = '<ul><li>x'.repeat(40)
        const indents = htmlToText(deep)
            .split('\n')
            .map((line) => line.indexOf('-'))
        expect(indents.slice(0, 14)).toEqual([0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 24])
        expect(Math.max(...indents)).toBe(24)
    })
})

describe('tables', () => {
    test('rows on lines, cells separated', () => {
        expect(
            htmlToText(
                'a<table><thead><tr><th>b</th><th>c</th></tr></thead><tbody><tr> <td>d</td> <td>e</td> </tr></tbody></table>f',
            ),
        ).toBe(lines('a', '', 'b | c', 'd | e', '', 'f'))
    })

    test('without end tags', () => {
        expect(htmlToText('<table><tr><td>a<td>b<tr><td>c<td>d</table>e')).toBe(lines('a | b', 'c | d', '', 'e'))
    })

    test('paragraphs in cells', () => {
        expect(htmlToText('<table><tr><td><p>a</p><p>b</p></td><td><p>c</p></td></tr></table>')).toBe(
            lines('a', '', 'b | c'),
        )
    })

    test('empty cells', () => {
        expect(htmlToText('<table><tr><td>a<td><td>c<tr><td><td>d<tr><td><td></table>e')).toBe(
            lines('a | | c', 'd', '', 'e'),
        )
    })

    test('in a table', () => {
        expect(htmlToText('<table><tr><td>a<td><table><tr><td>b<td>c</table></td><td>d</tr><tr><td>e</table>')).toBe(
            lines('a', '', 'b | c | d', 'e'),
        )
    })

    test('cells and ends without table', () => {
        expect(htmlToText('a<td>b<td>c</tr></table></table>d<tr>e')).toBe(lines('a | b | c', '', 'd', 'e'))
        expect(htmlToText('</table><table><tr><td>a</table></table>b<tr><td>c<td>d')).toBe(lines('a', '', 'b', 'c | d'))
        expect(htmlToText('a</tr>b')).toBe(lines('a', 'b'))
    })

    test('words and items in cells', () => {
        expect(htmlToText('<table><tr><td>a b<td>c <i>d</i> e<td><ul><li><ol><li>f<li>g</table>')).toBe(
            lines('a b | c d e | - 1. f', '  2. g'),
        )
    })

    test('a last cell that is empty', () => {
        expect(htmlToText('<table><tr><td>a<td></table>b<td>c')).toBe(lines('a', '', 'b | c'))
        expect(htmlToText('<table><tr><td>a<td></tr>b</table>')).toBe(lines('a', 'b'))
        expect(htmlToText('<table><tr><td>a<td><p></p></tr><tr><td>b</table>')).toBe(lines('a', 'b'))
    })

    test('with a caption', () => {
        expect(htmlToText('<table><caption>a</caption><tr><td>b</table>')).toBe(lines('a', 'b'))
    })
})

describe('links', () => {
    test.each([
        ['in double quotes', '<a href="https://a.example/">b</a>', 'b (https://a.example/)'],
        ['in single quotes', "<a href='https://a.example/'>b</a>", 'b (https://a.example/)'],
        ['without quotes', '<a href=https://a.example/ target=_blank>b</a>', 'b (https://a.example/)'],
        ['behind a stray sign', '<a = href="x">b</a>', 'b (x)'],
        ['with references', '<a href="https://a.example/?a=1&amp;b=2">b</a>', 'b (https://a.example/?a=1&b=2)'],
        ['with spaces around', '<a href=" https://a.example/\n">b</a>', 'b (https://a.example/)'],
        ['relative', '<a href="/x">b</a>', 'b (/x)'],
        ['whose text is the target', '<a href="https://a.example/">https://a.example/</a>', 'https://a.example/'],
        ['with spaces in the text', 'a <a href="https://a.example"> https://a.example </a> b', 'a https://a.example b'],
        [
            'whose text is another target',
            '<a href="https://a.example/">https://b.example/</a>',
            'https://b.example/ (https://a.example/)',
        ],
        ['to a mail address', '<a href="mailto:a@b.example">a@b.example</a>', 'a@b.example'],
        [
            'to a mail address, as it stands there',
            '<a href="mailto:a@b.example">mailto:a@b.example</a>',
            'mailto:a@b.example',
        ],
        ['to a mail address, in words', '<a href="mailto:a@b.example">A</a>', 'A (mailto:a@b.example)'],
        ['to a telephone', '<a href="TEL:+49">+49</a>', '+49'],
        ['of several words', 'see <a href="x">a <b>b</b>\n c</a>.', 'see a b c (x).'],
        ['ending in a space', '<a href="x">a </a>b', 'a (x) b'],
        ['around a paragraph', '<a href="x"><p>a</p></a>b', lines('a (x)', '', 'b')],
        ['without text', 'a <a href="x"></a> b', 'a x b'],
        ['around an image', '<a href="x"><img alt="a" src="y"></a>', 'a (x)'],
        ['without target', '<a name="x">a</a> <a href="">b</a>', 'a b'],
        ['within the text', '<a href="#x">a</a>', 'a'],
        ['never ended', '<a href="x">a', 'a (x)'],
        ['ended twice', '<a href="x">a</a></a>', 'a (x)'],
        ['in a link', '<a href="x">a <a href="y">b</a> c</a>', 'a (x) b (y) c'],
        ['in an item', '<ul><li><a href="x">a</a></li></ul>', '- a (x)'],
        ['whose text repeats', '<a href="x">a</a> <a href="y">a</a>', 'a (x) a (y)'],
        ['after a word of the same text', 'x<a href="xy">y</a>', 'xy (xy)'],
        ['over two lines', '<a href="x y">x<br>y</a>', lines('x', 'y')],
        ['after another', '<a href="x">x</a> <a href="y">y</a>', 'x y'],
        ['with a script in its query', '<a href="?javascript:x">a</a>', 'a (?javascript:x)'],
        ['with an address in its query', '<a href="?mailto:x">?x</a>', '?x (?mailto:x)'],
        ['in an item, its own text', '<ul><li><a href="x">x</a></li></ul>', '- x'],
    ])('%s', (_what, html, expected) => {
        expect(htmlToText(html)).toBe(expected)
    })

    test.each([
        'javascript:alert(1)',
        'JavaScript:alert(1)',
        'java&#10;script:alert(1)',
        '&#1; javascript:alert(1)',
        'java&#9;s cri\npt:alert(1)',
        'data:text/html,x',
        'vbscript:x',
        'blob:x',
        'about:blank',
        'file:///c:/x',
    ])('never to %s', (href) => {
        expect(htmlToText(`<a href="${href}">a</a> b`)).toBe('a b')
        expect(htmlToText(`<a href="${href}"></a> b`)).toBe('b')
    })

    test('a target that only begins like one of these', () => {
        expect(htmlToText('<a href="datax">a</a><a href="x#y">b</a>')).toBe('a (datax)b (x#y)')
    })
})
