import { useEffect } from 'preact/hooks'
import type { State } from './state'

/** As long as the page shows what nobody can show again, the browser asks before leaving it. */
export function useGuardOfSecrets({ once }: State): void {
    const guarded = Boolean(once.client?.clientSecret ?? once.user?.password)
    useEffect(() => {
        if (!guarded) return
        const ask = (event: BeforeUnloadEvent) => {
            event.preventDefault()
        }
        addEventListener('beforeunload', ask)
        return () => {
            removeEventListener('beforeunload', ask)
        }
    }, [guarded])
}
