import { instanceName } from '../../platform/instance'
import { type ChecklistCheck, finding } from './check'

/** A clone brings the connection of another instance along. Until it is set up anew here, the jobs stand still. */
export const cloned: ChecklistCheck = {
    id: 'cloned',
    step: 'connection',
    run: ({ row, isClone, isRemoved }) =>
        isClone && !isRemoved
            ? [
                  finding(
                      'blocked',
                      ['check.connection.cloned', row?.instanceName ?? '', instanceName()],
                      ['check.connection.clonedRemedy'],
                  ),
              ]
            : [],
}
