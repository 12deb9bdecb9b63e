// Which names are elements of HTML (https://html.spec.whatwg.org/multipage/indices.html#elements-3, and those of old
// mail programs), so that what only looks like a tag (`<DomainName>`) stays in the text.

export type Names = Record<string, true>

function names(list: string): Names {
    const set: Names = {}
    for (const name of list.split(' ')) set[name] = true
    return set
}

export function has(set: Names, name: string): boolean {
    return set[name] === true
}

/** Nobody writes these in angle brackets and means something else. */
export const SURE = names(
    'a abbr acronym b big blockquote br caption center cite code col colgroup dd del dfn div dl dt em figcaption figure ' +
        'font h1 h2 h3 h4 h5 h6 hr html i img ins kbd li ol p pre q s samp script small span strike strong style sub sup ' +
        'table tbody td tfoot th thead tr tt u ul var wbr',
)

/** These are also words for which a placeholder may stand (`net use <source>`): a tag only with attributes or with an
 * end tag somewhere in the text. */
export const LIKELY = names(
    'address area article aside audio base bdi bdo body button canvas data datalist details dialog embed fieldset footer ' +
        'form head header hgroup iframe input label legend link main map mark menu meta meter nav noscript object optgroup ' +
        'option output param picture progress rp rt ruby section select source summary svg template textarea time title ' +
        'track video',
)

/** A break before and after. */
export const LINE = names(
    'address article aside body button caption center dd details dialog div dt fieldset figcaption figure footer form head ' +
        'header hgroup html legend main menu nav option optgroup section select summary textarea title',
)

/** An empty line before and after. */
export const PARAGRAPH = names('blockquote dl h1 h2 h3 h4 h5 h6 hr p pre')

/** Nothing in them is text. */
export const SKIPPED = names('script style')
