import { newClientForm } from '../../src/server/domain/new-client-form'

test('the form of a new client is filled in', () => {
    const form = new URL(newClientForm('Microsoft 365', 'https://a.example/x?y=1&z=2'), 'https://contoso.example/')
    expect(form.pathname).toBe('/oauth_entity.do')
    expect(form.searchParams.get('sys_id')).toBe('-1')
    expect(form.searchParams.get('sysparm_query')).toBe(
        'name=Microsoft 365^type=client^redirect_url=https://a.example/x?y=1&z=2',
    )
})
