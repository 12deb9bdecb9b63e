import type { Platform } from '../platform/platform'
import type { Instance, Row, SendToInstance, SessionUser, TestRun } from '../types'
import { Rollback } from './rollback'
import { runStep, type TestState } from './steps'
import { STEP_TYPES } from './step-types'

export interface Framework {
    platform: Platform
    instance: Instance
    send: SendToInstance
}

/** Runs the active tests of a suite in their order (docs/stand-in.md 160). */
export function runSuite(framework: Framework, name: string, user: SessionUser): Map<string, TestRun> {
    const { store } = framework.platform
    const [suite] = store.find('sys_atf_test_suite', { name, active: 'true' })
    if (!suite) throw new Error(`There is no active test suite '${name}'`)
    const members = store.find('sys_atf_test_suite_test', { test_suite: suite.sys_id as string })
    const tests = inOrder(members).map(({ test = '' }) => store.get('sys_atf_test', test))
    return new Map(
        tests.flatMap((test) => (test?.active === '1' ? [[test.name ?? '', runTest(framework, test, user)]] : [])),
    )
}

/** Runs the active steps of a test until one fails, and takes back what they wrote. */
function runTest(framework: Framework, test: Row, user: SessionUser): TestRun {
    const { platform } = framework
    const rollback = new Rollback(platform)
    // Tests run in the browser of somebody who is signed in.
    const here = { ...user, interactive: true }
    const state: TestState = { user: here, outputs: {}, status: undefined, assertions: [] }
    const steps: TestRun['steps'] = []
    const errors = (): number => platform.log.entries().filter(({ level }) => level === 'error').length
    const errorsBefore = errors()
    try {
        const all = platform.store.find('sys_atf_step', { test: test.sys_id as string, active: 'true' })
        for (const step of inOrder(all)) {
            const message = runStep(framework, rollback, state, step, inputsOf(platform, step, state))
            steps.push({ name: step.display_name ?? '', passed: message === '', message })
            if (message !== '') break
        }
        const logged = platform.log.entries().filter(({ level }) => level === 'error')
        const failed = steps.find(({ passed }) => !passed)?.message
        const isLogged = test.fail_on_server_error === '1' && errors() > errorsBefore
        const message = failed ?? (isLogged ? `Server error: ${logged.at(-1)?.message ?? ''}` : '')
        return { passed: message === '', message, steps, assertions: state.assertions }
    } finally {
        rollback.run()
    }
}

function inOrder(rows: Row[]): Row[] {
    return [...rows].sort((a, b) => Number(a.order) - Number(b.order))
}

/** The inputs of a step by their names, outputs of earlier steps filled in (docs/stand-in.md 162). */
function inputsOf(platform: Platform, step: Row, { outputs }: TestState): Row {
    const known = STEP_TYPES[step.step_config ?? '']
    if (!known) throw new Error(`Test step '${step.display_name}' is not in the stand-in`)
    const values = platform.store.find('sys_variable_value', { document_key: step.sys_id as string })
    return Object.fromEntries(
        values.map(({ variable = '', value = '' }) => {
            const name = known.inputs[variable]
            if (!name) throw new Error(`Input ${variable} of test step '${step.display_name}' is not in the stand-in`)
            return [name, value.replace(/\{\{step\['(\w+)'\]\.(\w+)\}\}/g, (_, id: string, output: string) => outputOf(outputs[id], output))] // prettier-ignore
        }),
    )
}

function outputOf(outputs: Row | undefined, name: string): string {
    const value = outputs?.[name]
    if (value === undefined) throw new Error(`No earlier test step has an output '${name}'`)
    return value
}
