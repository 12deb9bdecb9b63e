import '@servicenow/sdk/global'
import { ScheduledScript } from '@servicenow/sdk/core'
import { notifyJob } from '../../server/jobs/notify'

ScheduledScript({
    $id: Now.ID['job-notify'],
    name: 'Microsoft 365 connector: notify',
    active: true,
    frequency: 'periodically',
    executionInterval: { hours: 1, minutes: 0, seconds: 0 },
    executionStart: '2020-01-01 00:30:00',
    timeZone: 'UTC',
    script: notifyJob,
})
