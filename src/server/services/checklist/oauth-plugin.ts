import { listUrl } from '../../platform/instance'
import { type ChecklistCheck, done, finding } from './check'

/** The plugin OAuth 2.0 brings the table `oauth_entity`. */
export const oauthPlugin: ChecklistCheck = {
    id: 'oauth_plugin',
    step: 'prerequisites',
    run: ({ oauthTableExists }) => [
        oauthTableExists
            ? done('check.oauthPlugin.active')
            : finding(
                  'blocked',
                  ['check.oauthPlugin.missing'],
                  ['check.oauthPlugin.activate'],
                  listUrl('v_plugin', 'id=com.snc.platform.security.oauth'),
              ),
    ],
}
