import { type Token, tokens } from '../../../src/server/domain/html/tokens'

/** Tokens as a short text: `"text" <name href=x> </name> <!>`. */
function seen(html: string): string {
    return tokens(html).map(short).join(' ')
}

function short(token: Token): string {
    if (token.kind === 'text') return JSON.stringify(token.text)
    if (token.kind === 'other') return '<!>'
    if (token.kind === 'end') return `</${token.name}>`
    const attributes = Object.entries(token.attributes).map(([name, value]) => ` ${name}=${String(value)}`)
    return `<${token.name}${attributes.join('')}>`
}

test.each([
    ['', ''],
    ['text', '"text"'],
    ['<p>a</p>b', '<p> "a" </p> "b"'],
    ['a<BR>b<br/>c<br />d', '"a" <br> "b" <br> "c" <br> "d"'],
    ['<p class="x">a</P\n>', '<p> "a" </p>'],
    ['<h1>a</h1>', '<h1> "a" </h1>'],
    ['<o:p>a</o:p><v:shape/>', '<o:p> "a" </o:p> <v:shape>'],
])('tags: %s', (html, expected) => {
    expect(seen(html)).toBe(expected)
})

test.each([
    ['<a href="x">', '<a href=x>'],
    ["<a href='x'>", '<a href=x>'],
    ['<a href=x>', '<a href=x>'],
    ['<a href = "x" >', '<a href=x>'],
    ['<a\thref=x\n>', '<a href=x>'],
    ['<a HREF="x">', '<a href=x>'],
    ['<a href="x"class="y">', '<a href=x>'],
    ['<a class=y href=x/y/>', '<a href=x/y/>'],
    ['<a / href="x" />', '<a href=x>'],
    ['<a href="x" href="y">', '<a href=x>'],
    ['<a href>', '<a href=>'],
    ["<a href=a'b>", "<a href=a'b>"],
    ['<a href="">', '<a href=>'],
    ['<a href= >', '<a href=>'],
    ['<a ="y" href=x>', '<a href=x>'],
    ['<a href="a b>c">d', '<a href=a b>c> "d"'],
    ["<a href='a\"b'>", '<a href=a"b>'],
    ['<a href="?a=1&amp;b=2&#38;c&copy=3">', '<a href=?a=1&b=2&c&copy=3>'],
    ['<a data-href="y" xhref=z>', '<a>'],
    ['<img alt="A" src=y>', '<img alt=A>'],
    ['<ol start=3 type=a>', '<ol start=3>'],
    ['<a constructor=x href=y>', '<a href=y>'],
])('attributes: %s', (html, expected) => {
    expect(seen(html)).toBe(expected)
})

test('a quote that is never closed ends with its tag', () => {
    expect(seen('<a href="x>a</a> b')).toBe('<a href=x> "a" </a> " b"')
    expect(seen("<a href='x>a</a> b")).toBe('<a href=x> "a" </a> " b"')
})

test.each([
    ['a < b'],
    ['a<b'],
    ['<3'],
    ['<'],
    ['</'],
    ['</>'],
    ['< p>'],
    ['<DomainName>'],
    ['<user@contoso.example>'],
    ['<https://contoso.example/>'],
    ['<p'],
    ['<p class="x"'],
    ['<p.>'],
    ['<pp>'],
    ['<h7>'],
    ['<x:p>'],
    ['</DomainName>'],
    ['<!--'],
    ['<!-- never closed'],
    ['<!-'],
    ['<!>'],
    ['<!important>'],
    ['<?php echo 1 ?>'],
    ['<constructor>'],
    ['<a b'],
    ['<p title="a < b'],
])('what only looks like a tag: %s', (text) => {
    expect(seen(text)).toBe(JSON.stringify(text))
    expect(seen(`<b>${text}`)).toBe(`<b> ${JSON.stringify(text)}`)
})

test('a tag ends before the next one begins', () => {
    expect(seen('<a <b>c')).toBe('"<a " <b> "c"')
    expect(seen('x <a href="<b>c')).toBe('"x <a href=\\"" <b> "c"')
})

test('a word in brackets that is also an element', () => {
    expect(seen('net use <source>')).toBe('"net use <source>"')
    expect(seen('<address><Source> <data>')).toBe('"<address><Source> <data>"')
    expect(seen('<address>a</address>')).toBe('<address> "a" </address>')
    expect(seen('<Source >a</SOURCE>')).toBe('<source> "a" </source>')
    expect(seen('<source src="x">')).toBe('<source>')
    expect(seen('<section/>')).toBe('<section>')
    expect(seen('a</section>')).toBe('"a" </section>')
    expect(seen('</section>a<section>')).toBe('</section> "a" <section>')
})

test.each([
    ['a<!-- b <p> c -->d', '"a" <!> "d"'],
    ['<b>a</b><!-- c -->d', '<b> "a" </b> <!> "d"'],
    ['<!---->a', '<!> "a"'],
    ['<!-->a', '<!> "a"'],
    ['<!--->a', '<!> "a"'],
    ['<!-- a -- b --><!-- c -->d', '<!> <!> "d"'],
    ['a --> <!-- b', '"a --> <!-- b"'],
    ['<!doctype html>a', '<!> "a"'],
    ['<!DOCTYPE html PUBLIC "x">a', '<!> "a"'],
    ['<![if mso]>a<![endif]>', '<!> "a" <!>'],
    ['<?xml version="1.0"?>a', '<!> "a"'],
])('comments and declarations: %s', (html, expected) => {
    expect(seen(html)).toBe(expected)
})

test.each([
    ['<style>p > a { }</style>b', '<style> </style> "b"'],
    ['<SCRIPT type="x">if (a < b) "<p>"</Script>c', '<script> </script> "c"'],
    ['<script></script>a', '<script> </script> "a"'],
    ['<script>a</style>b</script>c', '<script> </script> "c"'],
    ['<script>a', '<script> "a"'],
    ['</script><script>a', '</script> <script> "a"'],
    ['</script>x<script></script>', '</script> "x" <script> </script>'],
    ['<s>a</s>', '<s> "a" </s>'],
])('scripts and styles: %s', (html, expected) => {
    expect(seen(html)).toBe(expected)
})

test.each(
    (
        'a abbr acronym b big blockquote br caption center cite code col colgroup dd del dfn div dl dt em figcaption figure ' +
        'font h1 h2 h3 h4 h5 h6 hr html i img ins kbd li ol p pre q s samp script small span strike strong style sub sup ' +
        'table tbody td tfoot th thead tr tt u ul var wbr'
    ).split(' '),
)('<%s> is always a tag', (name) => {
    expect(seen(`<${name}>`)).toBe(`<${name}>`)
    expect(seen(`</${name}>`)).toBe(`</${name}>`)
})

test.each(
    (
        'address area article aside audio base bdi bdo body button canvas data datalist details dialog embed fieldset footer ' +
        'form head header hgroup iframe input label legend link main map mark menu meta meter nav noscript object optgroup ' +
        'option output param picture progress rp rt ruby section select source summary svg template textarea time title ' +
        'track video'
    ).split(' '),
)('<%s> is a tag if it is closed or has attributes', (name) => {
    expect(seen(`<${name}>`)).toBe(`"<${name}>"`)
    expect(seen(`<${name} x=y>`)).toBe(`<${name}>`)
    expect(seen(`<${name}></${name}>`)).toBe(`<${name}> </${name}>`)
})
