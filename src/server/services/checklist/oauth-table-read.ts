import { type ChecklistCheck, done, finding } from './check'
import { oauthTableUrl } from './links'

/** Microsoft's own app had this one documented failure: the table `oauth_entity` closed to other scopes. */
export const oauthTableRead: ChecklistCheck = {
    id: 'oauth_table_read',
    step: 'prerequisites',
    run: (facts) => {
        const { oauthTableExists, oauthTable, client } = facts
        if (!oauthTableExists) return []
        // A client that came back is proof, whatever the flags say.
        if (client || oauthTable?.readable) return [done('check.oauthTable.readable')]
        return oauthTable
            ? [
                  finding(
                      'blocked',
                      ['check.oauthTable.readRefused'],
                      ['check.oauthTable.openReading'],
                      oauthTableUrl(facts),
                  ),
              ]
            : [
                  finding(
                      'warning',
                      ['check.unknown.table', 'oauth_entity'],
                      ['check.oauthTable.openReading'],
                      oauthTableUrl(facts),
                  ),
              ]
    },
}
