// Places outside of the page. Those on the instance are relative: the page is served by it.
export const LINKS = {
    provisioning: 'https://security.microsoft.com/ticketProvisioning',
    applicationRegistry: '/oauth_entity_list.do',
    inboundIntegrations: '/now/machine-identity-console/inbound-integrations',
    users: '/sys_user_list.do',
    oauthEntityTable: '/sys_db_object.do?sysparm_query=name%3Doauth_entity',
    ipAccess: '/ip_access_list.do',
    localLogin: '/login.do',
}
