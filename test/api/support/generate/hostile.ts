import fc, { type Arbitrary } from 'fast-check'

/** Texts that mean something to somebody on the way: the platform's encoded queries, its scripts in conditions, SQL,
 * Jelly, markup, paths, headers, and what breaks lengths and encodings. */
const TEXTS = [
    '',
    ' ',
    '\0',
    '\ud800',
    '\udc00x',
    'x^ORDERBYname',
    '^NQactive=true',
    'x^ORsys_idISNOTEMPTY',
    '^EQ',
    'x^ORuser_name=admin',
    'javascript:gs.getUserID()',
    ' JavaScript:gs.setProperty("x","y")',
    "' OR '1'='1",
    "'; DROP TABLE sys_user; --",
    '%27%20OR%201=1',
    '${gs.getUserID()}',
    '$[jvar_x]',
    '</script><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '../../../../etc/passwd',
    '%2e%2e%2f',
    'x\r\nSet-Cookie: a=b',
    '\u202eabc',
    '\u200b',
    '__proto__',
    'constructor',
    'NULL',
    'undefined',
    '-1',
    '1e309',
    '9'.repeat(40),
    'x'.repeat(101),
    'x'.repeat(1001),
    'é'.repeat(4001),
    '😀'.repeat(33000),
    '<'.repeat(65000),
]

export const hostileTexts: Arbitrary<string> = fc.oneof(
    fc.constantFrom(...TEXTS),
    fc.tuple(fc.constantFrom(...TEXTS), fc.string({ maxLength: 20 })).map(([bad, rest]) => rest + bad + rest),
    fc.string({ unit: 'binary', maxLength: 50 }),
)

/** Any JSON that is not what was asked for. */
export const hostileValues: Arbitrary<unknown> = fc.oneof(
    hostileTexts,
    fc.constantFrom(null, true, false, 0, -1, 1.5, 1e308, [], {}, [[]], { sys_id: 'x' }),
    fc.jsonValue({ maxDepth: 3 }),
)

/** A body that is almost right: a field left out, replaced, added or nested. */
export function nearly(right: Arbitrary<unknown>): Arbitrary<unknown> {
    return fc
        .tuple(right, fc.constantFrom('replace', 'drop', 'add'), fc.nat(), hostileValues)
        .map(([body, how, index, value]) => {
            if (typeof body !== 'object' || body === null || Array.isArray(body)) return value
            const fields = Object.entries(body)
            const at = fields.length === 0 ? 0 : index % fields.length
            const name = fields[at]?.[0] ?? 'name'
            if (how === 'drop') return Object.fromEntries(fields.filter((_field, place) => place !== at))
            return { ...body, [how === 'add' ? `${name}x` : name]: value }
        })
}
