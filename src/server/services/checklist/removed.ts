import { toRfc3339 } from '../../domain/times'
import { type ChecklistCheck, finding } from './check'

/** After a removal the connection waits to be set up again; the tickets are still there. */
export const removed: ChecklistCheck = {
    id: 'removed',
    step: 'connection',
    run: ({ row, isRemoved }) =>
        isRemoved
            ? [
                  finding(
                      'todo',
                      ['check.connection.removed', toRfc3339(row?.removedOn ?? '') ?? ''],
                      ['check.connection.removedRemedy'],
                  ),
              ]
            : [],
}
