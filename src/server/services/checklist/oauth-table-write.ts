import { mayWrite } from '../cross-scope'
import { type ChecklistCheck, done, finding } from './check'
import { oauthTableUrl } from './links'

/** Without it a new secret and the removal of the connection are work by hand. */
export const oauthTableWrite: ChecklistCheck = {
    id: 'oauth_table_write',
    step: 'prerequisites',
    run: (facts) => {
        const { oauthTable } = facts
        if (!oauthTable?.readable) return []
        return mayWrite(oauthTable)
            ? [done('check.oauthTable.writable')]
            : [
                  finding(
                      'warning',
                      ['check.oauthTable.writeRefused'],
                      ['check.oauthTable.openWriting'],
                      oauthTableUrl(facts),
                  ),
              ]
    },
}
