import '@servicenow/sdk/global'
import { ScheduledScript } from '@servicenow/sdk/core'
import { cleanLogJob } from '../../server/jobs/clean-log'

ScheduledScript({
    $id: Now.ID['job-clean-log'],
    name: 'Microsoft 365 connector: clean the log',
    active: true,
    frequency: 'daily',
    executionTime: { hours: 3, minutes: 15, seconds: 0 },
    executionStart: '2020-01-01 00:00:00',
    timeZone: 'UTC',
    script: cleanLogJob,
})
