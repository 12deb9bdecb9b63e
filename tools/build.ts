import { runQuietly } from './run'

/** Builds the app with the SDK into `dist/app`. Throws, with what the SDK printed, on an error and on a warning. */
export function build(): void {
    const { status, output } = runQuietly('node_modules/.bin/now-sdk', ['build', '--frozenKeys'])
    if (status !== 0 || /\b(WARN|WARNING|ERROR)\b/.test(output)) {
        throw new Error(`now-sdk build --frozenKeys is not clean (exit code ${status}):\n${output}`)
    }
}
