import { useState } from 'preact/hooks'
import { INTEGRATION_ROLE, LIMITS } from '../../server/contract'
import { usePage } from '../state/page'
import { Rich } from '../texts/rich'
import { text } from '../texts/text'
import { ActionFailure } from './action-failure'
import { Button } from './button'
import { Form } from './form'
import { TextField } from './text-field'
import { UserTakeOver } from './user-take-over'

/** Makes the integration user. */
export function UserForm({ former }: { former: string }) {
    const { state, actions } = usePage()
    const [userName, setUserName] = useState(former)
    const [password, setPassword] = useState('')
    const [asked, setAsked] = useState('')
    const taken = state.failures.createUser?.code === 'name_taken'
    const create = () => {
        setAsked(userName)
        void actions.createUser({ userName, password: password || null })
    }
    return (
        <>
            <p>
                <Rich of="page.user.text" parts={[<code>{INTEGRATION_ROLE}</code>]} />
            </p>
            <Form onSubmit={create}>
                <TextField
                    action="createUser"
                    field="userName"
                    label={text('page.user.userName')}
                    hint={text('page.user.userName.hint', LIMITS.userName)}
                    value={userName}
                    onInput={setUserName}
                    required
                />
                <TextField
                    action="createUser"
                    field="password"
                    type="password"
                    label={text('page.user.password')}
                    hint={text('page.user.password.hint')}
                    value={password}
                    onInput={setPassword}
                />
                {taken ? (
                    <UserTakeOver userName={asked} />
                ) : (
                    <ActionFailure action="createUser" shown={['userName', 'password']} />
                )}
                <div class="actions">
                    <Button
                        kind="primary"
                        type="submit"
                        action="createUser"
                        working={text('page.user.creating')}
                        writes
                    >
                        {text('page.user.create')}
                    </Button>
                </div>
            </Form>
        </>
    )
}
