import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after } from 'node:test'
import {
    allowInsecureRequests,
    type AuthorizationServer,
    authorizationCodeGrantRequest,
    calculatePKCECodeChallenge,
    type Client,
    ClientSecretPost,
    generateRandomCodeVerifier,
    generateRandomState,
    processAuthorizationCodeResponse,
    validateAuthResponse,
} from 'oauth4webapi'
import type { OAuthConnection, Tokens } from '../../security-center/oauth'

/** Microsoft's provisioning page: sends the browser to the instance for consent, and is where it comes back to. */
export class Provisioning {
    private readonly state = generateRandomState()
    private readonly verifier = generateRandomCodeVerifier()
    private readonly server: AuthorizationServer
    private readonly client: Client

    constructor(
        private readonly connection: OAuthConnection,
        /** Where consent leads back to: `startProvisioningPage`. */
        private readonly redirectUrl: string,
    ) {
        const { instanceUrl, clientId } = connection
        this.server = {
            issuer: instanceUrl,
            authorization_endpoint: `${instanceUrl}/oauth_auth.do`,
            token_endpoint: `${instanceUrl}/oauth_token.do`,
        }
        this.client = { client_id: clientId }
    }

    /** What *Authorize* opens. */
    async authorizationUrl(): Promise<string> {
        const parameters = new URLSearchParams({
            response_type: 'code',
            client_id: this.client.client_id,
            redirect_uri: this.redirectUrl,
            state: this.state,
            code_challenge: await calculatePKCECodeChallenge(this.verifier),
            code_challenge_method: 'S256',
        })
        return `${this.server.authorization_endpoint ?? ''}?${parameters.toString()}`
    }

    /** The tokens for the address that the browser came back to. Throws what `oauth4webapi` throws, for a denied consent
     * an `AuthorizationResponseError`. */
    async tokens(cameBackTo: string): Promise<Tokens> {
        const answer = validateAuthResponse(this.server, this.client, new URL(cameBackTo), this.state)
        const response = await authorizationCodeGrantRequest(
            this.server,
            this.client,
            ClientSecretPost(this.connection.clientSecret),
            answer,
            this.redirectUrl,
            this.verifier,
            { [allowInsecureRequests]: true },
        )
        const tokens = await processAuthorizationCodeResponse(this.server, this.client, response)
        assert.ok(tokens.refresh_token)
        return {
            accessToken: tokens.access_token,
            refreshToken: tokens.refresh_token,
            expiresIn: tokens.expires_in ?? 0,
        }
    }
}

const PAGE = '<!DOCTYPE html><html lang="en"><title>Microsoft 365</title><h1>Microsoft 365 ticketing</h1></html>'

/** A page on this machine that stands for Microsoft's; its address. Closed after the tests of this file. */
export async function startProvisioningPage(): Promise<string> {
    const server = createServer((_request, response) => {
        response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE)
    })
    await new Promise<void>((resolve) => {
        server.listen(0, '127.0.0.1', resolve)
    })
    after(() => {
        server.closeAllConnections()
        server.close()
    })
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/ticketProvisioning`
}
