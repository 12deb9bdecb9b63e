import type { TaskRequest } from '../../src/server/contract'

export interface BenchTask extends TaskRequest {
    taskId: string
    ticketType: 'change' | 'incident'
    description: string
    priority: number
    dueDate: string
}

let count = 0

/** A task that was not sent yet: a name of 64 and a description of about 370 characters, as the portal's are. */
export function task(ticketType: BenchTask['ticketType']): BenchTask {
    count++
    return {
        taskId: `measured-${count}`,
        ticketType,
        name: `Ensure multifactor authentication is enabled for all users (${count})`,
        description: `<p>Multifactor authentication adds a layer of protection.</p><ul>${'<li>Select <b>Users</b>, then the policy, and turn it on for this group.</li>'.repeat(4)}</ul>`,
        priority: 2,
        dueDate: '2027-12-24',
        requestedBy: 'nobody@lindenhof.example',
        recommendationSource: 'microsoft',
        recommendationCategory: 'Identity',
        actionUrl: 'https://security.microsoft.com/securescore',
    }
}
