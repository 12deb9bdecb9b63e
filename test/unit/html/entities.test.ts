import { convert } from 'html-to-text'
import { decodeEntities } from '../../../src/server/domain/html/entities'

test.each([
    ['&amp;&lt;&gt;&quot;&apos;', '&<>"\''],
    ['Tom &amp; Jerry', 'Tom & Jerry'],
    ['&amp;lt;', '&lt;'],
    ['&Agrave;&agrave;', 'Àà'],
    ['a&nbsp;b&#160;c&#xA0;d', 'a b c d'],
    ['&#65;&#x41;&#X41;&#0065;', 'AAAA'],
    ['&#x1F600;&#128512;', '😀😀'],
    ['&#x10000;&#x10FFFF;', '\u{10000}\u{10ffff}'],
    ['&#9;&#10;&#13;', '\t\n\r'],
    ['&#32;&#126;', ' ~'],
    ['&#xFFFF;', '\uffff'],
    ['&#146;&#x80;&#159;', '’€Ÿ'],
    ['&#xD7FF;&#xE000;', '\ud7ff\ue000'],
])('%s', (text, expected) => {
    expect(decodeEntities(text)).toBe(expected)
})

test.each([
    ['&#0;'],
    ['&#1;'],
    ['&#8;'],
    ['&#11;'],
    ['&#12;'],
    ['&#14;'],
    ['&#31;'],
    ['&#127;'],
    ['&#129;'],
    ['&#x8D;'],
    ['&#xD800;'],
    ['&#xDBFF;'],
    ['&#xDC00;'],
    ['&#xDFFF;'],
    ['&#x110000;'],
    ['&#99999999999999999999;'],
    ['&#xFFFFFFFFFFFFFFFFFFFFFFFFF;'],
])('%s is no character', (reference) => {
    expect(decodeEntities(`a${reference}b`)).toBe('a\ufffdb')
})

test.each([
    ['&'],
    ['& '],
    ['&;'],
    ['&#;'],
    ['&#x;'],
    ['&#xg;'],
    ['&unknown;'],
    ['&constructor;'],
    ['&AMP;'],
    ['&ampersand;'],
    ['net stop a & net start b'],
    ['?a=1&copy=2&sect=3'],
    ['&copy'],
    ['?a=1&lt=2'],
])('%s is no reference', (text) => {
    expect(decodeEntities(text)).toBe(text)
})

test('the semicolon that people leave out', () => {
    expect(decodeEntities('a&nbsp b &amp c &lt d &gt e &quot')).toBe('a  b & c < d > e "')
    expect(decodeEntities('&#65 &#x41 &#65b')).toBe('A A Ab')
    expect(decodeEntities('?a=1&lt;=2')).toBe('?a=1<=2')
    expect(decodeEntities('&xlt &ltx')).toBe('&xlt &ltx')
})

test('Windows-1252 as a browser reads it', () => {
    for (let code = 128; code < 160; code++) {
        const theirs = convert(`(&#${String(code)};)`, { wordwrap: false }).replace(/[\u0080-\u009f]/, '\ufffd')
        expect(`${String(code)} (${decodeEntities(`&#${String(code)};`)})`).toBe(`${String(code)} ${theirs}`)
    }
})

const NAMES =
    'quot amp apos lt gt iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 ' +
    'acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig ' +
    'Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash ' +
    'Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc ' +
    'euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml ' +
    'yacute thorn yuml OElig oelig Scaron scaron Yuml fnof circ tilde Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota ' +
    'Kappa Lambda Mu Nu Xi Omicron Pi Rho Sigma Tau Upsilon Phi Chi Psi Omega alpha beta gamma delta epsilon zeta eta ' +
    'theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega thetasym upsih piv ensp ' +
    'emsp thinsp zwnj zwj lrm rlm ndash mdash lsquo rsquo sbquo ldquo rdquo bdquo dagger Dagger bull hellip permil prime ' +
    'Prime lsaquo rsaquo oline frasl euro image weierp real trade alefsym larr uarr rarr darr harr crarr lArr uArr rArr ' +
    'dArr hArr forall part exist empty nabla isin notin ni prod sum minus lowast radic prop infin ang and or cap cup int ' +
    'there4 sim cong asymp ne equiv le ge sub sup nsub sube supe oplus otimes perp sdot lceil rceil lfloor rfloor lang ' +
    'rang loz spades clubs hearts diams'

test('each name of HTML 4 is what a browser makes of it', () => {
    const names = NAMES.split(' ')
    expect(names).toHaveLength(252)
    for (const name of names) {
        const theirs = convert(`(&${name};)`, { wordwrap: false })
        expect(`${name} (${decodeEntities(`&${name};`)})`).toBe(`${name} ${theirs}`)
    }
})
