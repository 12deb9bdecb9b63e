import '@servicenow/sdk/global'
import { ScheduledScript } from '@servicenow/sdk/core'
import { compareTicketsJob } from '../../server/jobs/compare-tickets'

ScheduledScript({
    $id: Now.ID['job-compare-tickets'],
    name: 'Microsoft 365 connector: compare tickets',
    active: true,
    frequency: 'periodically',
    executionInterval: { hours: 1, minutes: 0, seconds: 0 },
    executionStart: '2020-01-01 00:20:00',
    timeZone: 'UTC',
    script: compareTicketsJob,
})
