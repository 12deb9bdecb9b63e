/** Path and query of the form of a new OAuth client, filled in as far as a link can: everything but the secret, which the
 * platform makes when the form is saved. The registry of newer releases has the same form behind its menu. */
export function newClientForm(name: string, redirectUrl: string): string {
    const query = `name=${name}^type=client^redirect_url=${redirectUrl}`
    return `oauth_entity.do?sys_id=-1&sysparm_query=${encodeURIComponent(query)}`
}
