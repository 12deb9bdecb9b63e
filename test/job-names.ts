/** What those of the app's scheduled jobs are called in an instance that bring requests, tickets and comments together. */
export const RETRY_JOB = 'Microsoft 365 connector: create waiting tickets'
export const FINISH_JOB = 'Microsoft 365 connector: finish what waits'
export const COMPARE_JOB = 'Microsoft 365 connector: compare tickets'
