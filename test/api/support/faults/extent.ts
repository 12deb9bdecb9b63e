/** Whether everything is tried, which takes many minutes (`npm run test:faults`), or what a test run has the time for. */
export const EVERYTHING = process.env['FAULTS'] === 'all'
