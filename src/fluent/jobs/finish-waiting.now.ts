import '@servicenow/sdk/global'
import { ScheduledScript } from '@servicenow/sdk/core'
import { finishWaitingJob } from '../../server/jobs/finish-waiting'

ScheduledScript({
    $id: Now.ID['job-finish-waiting'],
    name: 'Microsoft 365 connector: finish what waits',
    active: true,
    frequency: 'periodically',
    executionInterval: { hours: 0, minutes: 1, seconds: 0 },
    executionStart: '2020-01-01 00:00:30',
    timeZone: 'UTC',
    script: finishWaitingJob,
})
