import { fields, type HttpAnswer, type HttpRequest, redirect } from '../../http/exchange'
import { ownPage } from './paths'

const FRAME = '/now/nav/ui/classic/params/target/'

/** Where `navpage.do`, `nav_to.do?uri=` and the navigation frame's addresses lead (docs/stand-in.md 307). */
export function navigation({ path, query }: HttpRequest): HttpAnswer | undefined {
    if (path === '/navpage.do') return redirect('/')
    if (path === '/nav_to.do') return redirect(ownPage(fields(query).uri ?? ''))
    if (path.startsWith(FRAME)) return redirect(ownPage(decodeURIComponent(path.slice(FRAME.length))))
    return undefined
}
