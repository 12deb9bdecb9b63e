import { isClone } from '../../src/server/domain/clone'

test.each([
    ['contoso', 'contoso', false],
    ['contoso', 'contosodev', true],
    ['', 'contoso', false],
    ['contoso', '', true],
])('set up on %j, now %j', (then, now, clone) => {
    expect(isClone(then, now)).toBe(clone)
})
