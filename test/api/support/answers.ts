import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js'
import { at, locate, namesAt, validatorAt } from './document'

/** Checks one answer of the connector or setup API against docs/openapi.yaml: route, status, headers, media type and
 * body. `path` may have a query or be a whole URL. Throws an Error that names route, status and what differs; a route or
 * status that the document does not have is an error, and so is a 500, which the document has for callers only. */
export function checkAnswer(method: string, path: string, status: number, headers: Headers, bodyText: string): void {
    const { pathname } = new URL(path, 'http://instance')
    const problems = problemsOf(method.toLowerCase(), pathname, status, headers, bodyText)
    if (problems.length === 0) return
    const differences = problems.map((problem) => `  ${problem}`).join('\n')
    throw new Error(`${method} ${pathname} ${status} is not what docs/openapi.yaml says:\n${differences}\n${bodyText}`)
}

/** Checks a body that is sent, the same way. */
export function checkRequest(method: string, path: string, body: unknown): void {
    const template = templateOf(path) ?? path
    const place = locate(
        'paths',
        template,
        method.toLowerCase(),
        'requestBody',
        'content',
        'application/json',
        'schema',
    )
    if (!place) throw new Error(`${method} ${path} takes no JSON in docs/openapi.yaml`)
    const differences = differencesOf(validatorAt(place), body)
    if (differences.length > 0) throw new Error(`${method} ${path} may not be sent this:\n${differences.join('\n')}`)
}

function problemsOf(method: string, path: string, status: number, headers: Headers, bodyText: string): string[] {
    const template = templateOf(path)
    if (template === undefined) return ['the route is not documented']
    if (status === 500) return ['500 is never seen in a test']
    const response = locateResponse(template, method, String(status))
    if (!response) return ['the method or status is not documented']
    return [...headerProblems(response, headers), ...bodyProblems(response, headers, bodyText)]
}

/** The documented path that a path matches; one without parameters wins. */
function templateOf(path: string): string | undefined {
    const segments = path.split('/')
    const matching = namesAt(['paths']).filter((template) => {
        const names = template.split('/')
        const matches = (name: string, index: number) =>
            name.startsWith('{') ? segments[index] !== '' : name === segments[index]
        return names.length === segments.length && names.every(matches)
    })
    return matching.find((template) => !template.includes('{')) ?? matching[0]
}

/** The 405 of a method that a path does not have is documented with the methods it has. */
function locateResponse(template: string, method: string, status: string): string[] | undefined {
    const operations = namesAt(['paths', template]).filter((name) => locate('paths', template, name, 'responses'))
    const isDocumented = operations.includes(method)
    if (status !== '405') return isDocumented ? locate('paths', template, method, 'responses', status) : undefined
    return isDocumented ? undefined : locate('paths', template, operations[0] ?? method, 'responses', status)
}

function headerProblems(response: string[], headers: Headers): string[] {
    const documented = locate(...response, 'headers')
    return namesAt(documented).flatMap((name) => {
        const header = locate(...response, 'headers', name)
        const schema = locate(...response, 'headers', name, 'schema')
        const value = headers.get(name)
        if (value === null) return header && at(header)?.['required'] === true ? [`header ${name} is missing`] : []
        if (!schema) return []
        // A header is text: where the document says integer, its digits count as one.
        const isInteger = at(schema)?.['type'] === 'integer' && /^\d+$/.test(value)
        return differencesOf(validatorAt(schema), isInteger ? Number(value) : value).map(
            (difference) => `header ${name}${difference}`,
        )
    })
}

function bodyProblems(response: string[], headers: Headers, bodyText: string): string[] {
    const content = locate(...response, 'content')
    if (!content) return bodyText === '' ? [] : ['there is a body, and none is documented']
    const mediaType = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
    const schema = locate(...content, mediaType, 'schema')
    if (!schema) return [`the media type is '${mediaType}'`]
    try {
        return differencesOf(validatorAt(schema), JSON.parse(bodyText)).map((difference) => `body${difference}`)
    } catch (error) {
        if (error instanceof SyntaxError) return ['the body is not JSON']
        throw error
    }
}

function differencesOf(validate: ValidateFunction, value: unknown): string[] {
    return validate(value) ? [] : (validate.errors ?? []).map(describe)
}

function describe({ instancePath, message = 'differs', params }: ErrorObject): string {
    return `${instancePath} ${message} ${JSON.stringify(params)}`
}
