import { type AuthorizationRequest, finishAuthorization, requestAuthorization } from '../authorization'
import { SecurityCenter } from '../client'
import type { OAuthConnection } from '../oauth'
import { Refused, resultOf } from './problem'

/** The organisation whose security center this is. */
const TENANT_ID = '9a1c1f5e-3f0a-4a57-8a5e-6f6d0c1f2b77'

/** What the security center knows: one connection, in memory alone, and what to tell the person next. */
export class Portal {
    redirectUrl = ''
    private connected: SecurityCenter | null = null
    private asked: { connection: OAuthConnection; request: AuthorizationRequest } | null = null
    private told: string | null = null

    constructor(private readonly instances: Record<string, string>) {}

    get isConnected(): boolean {
        return this.connected !== null
    }

    /** The connection. Throws `Refused` without one. */
    get center(): SecurityCenter {
        if (this.connected === null) throw new Refused('ServiceNow is not connected.')
        return this.connected
    }

    /** Takes over a connection that was authorized elsewhere, and tells the instance whose it is. */
    async connect(center: SecurityCenter): Promise<void> {
        resultOf(await center.putConnection({ tenantId: TENANT_ID }))
        this.connected = center
    }

    forget(): void {
        this.connected = null
    }

    /** Where to send the browser for consent. */
    async askForConsent(instanceName: string, clientId: string, clientSecret: string): Promise<URL> {
        const connection = { instanceUrl: this.addressOf(instanceName), clientId, clientSecret }
        const request = await requestAuthorization(connection, this.redirectUrl)
        this.asked = { connection, request }
        return request.address
    }

    /** Finishes the consent that the browser came back from. */
    async takeConsent(cameBack: URL): Promise<void> {
        if (this.asked === null) throw new Refused('Nobody asked for that consent here: start again.')
        const { connection, request } = this.asked
        this.asked = null
        const tokens = await finishAuthorization(connection, request, cameBack).catch((error: unknown) => {
            throw new Refused(`The instance gave no access: ${error instanceof Error ? error.message : String(error)}`)
        })
        await this.connect(new SecurityCenter(connection, tokens))
    }

    /** Keeps a message for the next page. */
    tell(message: string): void {
        this.told = message
    }

    /** The message for this page, once. */
    hear(): string | null {
        const { told } = this
        this.told = null
        return told
    }

    private addressOf(name: string): string {
        if (/^https?:\/\//.test(name)) return new URL(name).origin
        return this.instances[name] ?? new URL(`https://${name}.service-now.com`).origin
    }
}
