/** What the app's scheduled jobs are called in an instance. */
export const RETRY_JOB = 'Microsoft 365 connector: create waiting tickets'
export const FINISH_JOB = 'Microsoft 365 connector: finish what waits'
export const COMPARE_JOB = 'Microsoft 365 connector: compare tickets'
export const CLEAN_JOB = 'Microsoft 365 connector: clean the log'
export const NOTIFY_JOB = 'Microsoft 365 connector: notify'
