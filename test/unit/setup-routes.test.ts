import { FINISH_JOB, NOT_THE_CONNECTOR, NOTIFY_JOB, SETUP_ROUTE } from '../../src/server/domain/setup-routes'

test('nothing that the setup does passes for a call of the security center', () => {
    expect(NOT_THE_CONNECTOR).toEqual(expect.arrayContaining([NOTIFY_JOB, FINISH_JOB, ...Object.values(SETUP_ROUTE)]))
    expect(NOT_THE_CONNECTOR).not.toContain('')
    const ofTheConnector = [
        'POST /tasks',
        'GET /tasks/{taskId}',
        'GET /connection',
        'PUT /connection',
        'DELETE /connection',
    ]
    expect(NOT_THE_CONNECTOR.filter((route) => ofTheConnector.includes(route))).toEqual([])
})
