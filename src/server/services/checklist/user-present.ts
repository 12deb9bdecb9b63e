import { type ChecklistCheck, done, finding } from './check'

/** Whether there is an integration user of the connection. */
export const userPresent: ChecklistCheck = {
    id: 'user_present',
    step: 'integration_user',
    run: ({ row, user, isOutOfSight, isRemoved, isClone }) => {
        if (isRemoved) return [finding('todo', ['check.user.removed'], ['check.user.setUpAgain'])]
        if (isClone) return [finding('todo', ['check.user.cloned'], ['check.user.setUpAgain'])]
        if (user) return [done('check.user.present', [user.userName])]
        if (!row?.integrationUser) return [finding('todo', ['check.user.missing'], ['check.user.create'])]
        return isOutOfSight
            ? [finding('warning', ['check.user.outOfSight', row.integrationUser], ['check.user.askAdmin'])]
            : [finding('todo', ['check.user.deleted', row.integrationUser], ['check.user.create'])]
    },
}
