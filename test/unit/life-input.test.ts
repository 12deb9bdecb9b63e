import { readConnectionChange } from '../../src/server/domain/connection-input'
import { readIntegrationUserChange } from '../../src/server/domain/integration-user-change'
import type { Outcome } from '../../src/server/domain/outcome'
import { readTestTask } from '../../src/server/domain/test-task-input'

function problems(outcome: Outcome<unknown>): string[] {
    if (outcome.ok) return []
    expect(outcome.failure).toMatchObject({ code: 'invalid_request', key: 'request.invalid', args: [] })
    return outcome.failure.fields.map(({ field, key, args }) => `${field}: ${key} [${args.join('|')}]`)
}

describe('who is connected', () => {
    test('a tenant ID, trimmed', () => {
        expect(readConnectionChange({ tenantId: ' contoso ' })).toEqual({ ok: true, value: { tenantId: 'contoso' } })
        expect(readConnectionChange({ tenantId: 'x'.repeat(100) }).ok).toBe(true)
    })
    test('one that is none', () => {
        expect(problems(readConnectionChange({}))).toEqual(['tenantId: field.required [tenantId]'])
        expect(problems(readConnectionChange({ tenantId: ' ' }))).toEqual(['tenantId: field.required [tenantId]'])
        expect(problems(readConnectionChange({ tenantId: 'x'.repeat(101), a: 1 }))).toEqual([
            'tenantId: field.tooLong [tenantId|100]',
            'a: field.unknown [a]',
        ])
    })
})

describe('a test task', () => {
    test('is an incident unless it says otherwise', () => {
        expect(readTestTask({})).toEqual({ ok: true, value: 'incident' })
        expect(readTestTask({ ticketType: null })).toEqual({ ok: true, value: 'incident' })
        expect(readTestTask({ ticketType: 'change' })).toEqual({ ok: true, value: 'change' })
    })
    test('of a type that there is not', () => {
        expect(problems(readTestTask({ ticketType: 'problem' }))).toEqual([
            'ticketType: field.unknownWord [ticketType|change, incident]',
        ])
    })
})

describe('the restriction of the integration user', () => {
    test.each([true, false])('%s', (webServiceAccessOnly) => {
        expect(readIntegrationUserChange({ webServiceAccessOnly })).toEqual({
            ok: true,
            value: { webServiceAccessOnly },
        })
    })
    test('anything else is refused', () => {
        expect(problems(readIntegrationUserChange({}))).toEqual([
            'webServiceAccessOnly: field.required [webServiceAccessOnly]',
        ])
        expect(problems(readIntegrationUserChange({ webServiceAccessOnly: 'true', password: 'x' }))).toEqual([
            'webServiceAccessOnly: field.notABoolean [webServiceAccessOnly]',
            'password: field.unknown [password]',
        ])
    })
})
