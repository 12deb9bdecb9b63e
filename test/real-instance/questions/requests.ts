import { CONNECTOR_PATH } from '../../../src/server/contract'
import { newTask } from '../../api/support/tasks'
import { jsonRequest } from '../../json-request'
import type { Running } from '../../api/support/running'
import { outcome, type Question } from './question'

/** A request as it is: what the platform answers by itself is in no document of ours. */
async function ask(
    { url, authorization }: Running,
    method: string,
    path: string,
    body?: string,
    headers: Record<string, string> = {},
): Promise<string> {
    return outcome(await jsonRequest(new URL(CONNECTOR_PATH + path, url), method, authorization, body, headers))
}

const task = () => JSON.stringify(newTask())

/** What the platform makes of a request before our script sees it. */
export const requestQuestions: Question[] = [
    {
        asks: 'What is the answer to a body that is not JSON?',
        numbers: [28, 217],
        answer: (running) => ask(running, 'POST', '/tasks', '{ "name": '),
    },
    {
        asks: 'What is the answer to an address that no resource has?',
        numbers: [211],
        answer: async (running) => (await ask(running, 'GET', '/nothing-here')).slice(0, 3),
    },
    {
        asks: 'What is the answer to a method that the address does not have?',
        numbers: [212],
        answer: async (running) => (await ask(running, 'DELETE', '/summary')).slice(0, 3),
    },
    {
        asks: 'What is the answer where the client accepts no JSON?',
        numbers: [214],
        answer: async (running) =>
            (await ask(running, 'GET', '/summary', undefined, { accept: 'text/csv' })).slice(0, 3),
    },
    {
        asks: 'What is the answer to a body of another type?',
        numbers: [214],
        answer: async (running) =>
            (await ask(running, 'POST', '/tasks', task(), { 'content-type': 'text/csv' })).slice(0, 3),
    },
    {
        asks: 'May a task ID in the address have . and : in it?',
        numbers: [219],
        async answer(running) {
            const dotted = newTask()
            dotted.taskId += '.a:b'
            await running.center.createTask(dotted)
            return outcome(await running.center.getTask(dotted.taskId))
        },
    },
]
