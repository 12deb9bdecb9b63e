import '@servicenow/sdk/global'
import { ScheduledScript } from '@servicenow/sdk/core'
import { retryTicketsJob } from '../../server/jobs/retry-tickets'

ScheduledScript({
    $id: Now.ID['job-retry-tickets'],
    name: 'Microsoft 365 connector: create waiting tickets',
    active: true,
    frequency: 'periodically',
    executionInterval: { hours: 0, minutes: 1, seconds: 0 },
    executionStart: '2020-01-01 00:00:00',
    timeZone: 'UTC',
    script: retryTicketsJob,
})
