import { classifyRefusal } from '../../src/server/domain/refusal'

const SENTENCE = (what: string) =>
    `Create operation against 'oauth_entity' from scope 'x_mioms_m365ticket' has been refused due to the ${what}'s cross-scope access policy`

test.each([SENTENCE('table'), SENTENCE('api'), `Security restricted: ${SENTENCE('table').toUpperCase()}\n`])(
    'the scope policy: %s',
    (said) => {
        expect(classifyRefusal(said)).toEqual({
            code: 'cross_scope_refused',
            reason: said.trim(),
            fallback: { key: 'refused.crossScopeNoReason', args: [] },
        })
    },
)

test.each(['Data Policy Exception: Assignment group is mandatory', 'It has been refused due to the change freeze'])(
    'a rule of the customer: %s',
    (said) => {
        expect(classifyRefusal(` ${said} `)).toEqual({
            code: 'refused',
            reason: said,
            fallback: { key: 'refused.noReason', args: [] },
        })
    },
)

test.each([[null], [''], [' \n']])('no reason (%j)', (said) => {
    expect(classifyRefusal(said)).toEqual({
        code: 'refused',
        reason: null,
        fallback: { key: 'refused.noReason', args: [] },
    })
})
