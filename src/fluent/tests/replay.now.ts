import '@servicenow/sdk/global'
import { Test } from '@servicenow/sdk/core'
import { REPLAYS } from './modules.now'

export const replay = Test(
    {
        $id: Now.ID['atf-replay'],
        name: 'Microsoft 365: a task that comes twice is there once',
        description:
            'Sends the same task twice and finds one request with one ticket; sends another task under the same ID and has it refused.',
        // The platform logs the second insert of a key as an error: that is how a repetition is told.
        failOnServerError: false,
    },
    (atf) => {
        atf.server.runServerSideScript({ $id: Now.ID['atf-replay-script'], script: REPLAYS })
    },
)
