import type { HttpRequest } from './exchange'

/** The media ranges of `Accept`, most wanted first; everything where there is none. */
export function acceptedTypes(request: HttpRequest): string[] {
    const ranges = (request.headers.accept ?? '*/*').split(',').map((range) => {
        const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
        const quality = parameters.find((parameter) => parameter.startsWith('q='))
        return { type, quality: quality === undefined ? 1 : Number(quality.slice(2)) }
    })
    const wanted = ranges.filter(({ quality }) => quality > 0)
    return wanted.sort((a, b) => b.quality - a.quality).map(({ type }) => type)
}
