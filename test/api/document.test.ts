// The OpenAPI document and the contract say the same, and the samples are what the document allows.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
    CONNECTOR_PATH,
    ERROR_STATUS,
    INTEGRATION_ROLE,
    LIMITS,
    RECOMMENDATION_CATEGORIES,
    RECOMMENDATION_SOURCES,
    SETUP_PATH,
    TICKET_TYPES,
} from '../../src/server/contract'
import { samples } from '../security-center/samples'
import { checkRequest } from './support/answers'
import { at, locate, namesAt } from './support/document'

const TASKS = `${CONNECTOR_PATH}/tasks`
const schema = (...steps: string[]) => at(locate('components', 'schemas', ...steps) ?? []) ?? {}
const field = (name: string, of: string) => schema(of, 'properties', name)

describe('the OpenAPI document agrees with the contract', () => {
    test('addresses', () => {
        for (const path of namesAt(['paths'])) {
            assert.ok(path.startsWith(`${CONNECTOR_PATH}/`) || path.startsWith(`${SETUP_PATH}/`), path)
        }
    })
    test('error codes', () => {
        const codes = schema('AppError', 'properties', 'error', 'properties', 'code')['enum']
        assert.deepEqual(codes, Object.keys(ERROR_STATUS))
    })
    test('words', () => {
        assert.deepEqual(schema('TicketType')['enum'], TICKET_TYPES)
        assert.deepEqual(field('recommendationSource', 'Task')['enum'], RECOMMENDATION_SOURCES)
        assert.deepEqual(field('recommendationCategory', 'Task')['enum'], [...RECOMMENDATION_CATEGORIES, null])
        assert.deepEqual(field('roles', 'IntegrationUser')['items'], { const: INTEGRATION_ROLE })
    })
    test('limits', () => {
        assert.equal(schema('TaskId')['maxLength'], LIMITS.taskId)
        for (const name of ['name', 'description', 'requestedBy', 'recommendationCategory', 'actionUrl'] as const) {
            assert.equal(field(name, 'TaskRequest')['maxLength'], LIMITS[name], name)
        }
        assert.equal(field('commentId', 'CommentRequest')['maxLength'], LIMITS.commentId)
        assert.equal(field('text', 'CommentRequest')['maxLength'], LIMITS.commentText)
        assert.equal(field('author', 'CommentRequest')['maxLength'], LIMITS.commentAuthor)
        assert.equal(schema('TicketStateChanges', 'items', 'properties', 'name')['maxLength'], LIMITS.stateName)
        assert.equal(field('name', 'NewOAuthClient')['maxLength'], LIMITS.oauthClientName)
        assert.equal(field('redirectUrl', 'NewOAuthClient')['maxLength'], LIMITS.redirectUrl)
        for (const name of ['userName', 'password'] as const) {
            assert.equal(field(name, 'IntegrationUserRequest')['maxLength'], LIMITS[name], name)
        }
        assert.equal(field('tenantId', 'ConnectionChange')['maxLength'], LIMITS.tenantId)
    })
})

describe('the samples', () => {
    test('may be sent', () => {
        for (const sample of samples) checkRequest('POST', TASKS, sample)
        assert.throws(() => {
            checkRequest('POST', TASKS, { ...samples[0], colour: 'red' })
        }, /additional properties/)
    })
    test('have an ID each', () => {
        assert.equal(new Set(samples.map((sample) => sample.taskId.toLowerCase())).size, samples.length)
    })
    test('have every ticket type, source, category and priority, and names beyond the 160 characters of a ticket', () => {
        const priorities = new Set(samples.map((sample) => sample.priority))
        for (const priority of [1, 2, 3, 4, 5, 'critical', 'high', 'moderate', 'medium', 'low', 'planning']) {
            assert.ok(priorities.has(priority), String(priority))
        }
        const words = samples.flatMap(({ ticketType, recommendationSource, recommendationCategory }) => [
            ticketType,
            recommendationSource,
            recommendationCategory?.toLowerCase(),
        ])
        for (const word of [...TICKET_TYPES, ...RECOMMENDATION_SOURCES, ...RECOMMENDATION_CATEGORIES]) {
            if (word !== 'other') assert.ok(words.includes(word), word)
        }
        assert.ok(samples.some((sample) => sample.name.length > 160))
    })
})
