import type { ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { Portal } from './portal'
import { Problem, type Refused } from './problem'
import { PROVISIONING_PATH } from './provisioning-path'
import { STYLE_PATH } from './style'

const PLACES = [
    ['Home', '/'],
    ['Secure Score', '/secureScore'],
    ['Tickets', '/tickets'],
    ['ServiceNow configuration', '/configuration'],
] as const

/** A whole page: what was refused, what was done, and the content. */
export function page(portal: Portal, title: string, content: ComponentChildren, refused?: Refused): string {
    const told = portal.hear()
    const places = portal.isConnected
        ? PLACES
        : ([
              ['Home', '/'],
              ['Connect to ServiceNow', PROVISIONING_PATH],
          ] as const)
    return `<!doctype html>${renderToString(
        <html lang="en">
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <title>{`${title} - Security center`}</title>
                <link rel="stylesheet" href={STYLE_PATH} />
            </head>
            <body>
                <header>
                    <strong>Security center</strong>
                    <span>plays Microsoft’s side, for trying the app</span>
                </header>
                <nav aria-label="Places">
                    {places.map(([name, path]) => (
                        <a key={path} href={path}>
                            {name}
                        </a>
                    ))}
                </nav>
                <main>
                    <h1>{title}</h1>
                    {refused && <Problem refused={refused} />}
                    {told !== null && (
                        <p class="done" role="status">
                            {told}
                        </p>
                    )}
                    {content}
                </main>
            </body>
        </html>,
    )}`
}
