import { fields, type HttpAnswer, type HttpRequest } from '../../http/exchange'
import { switchValue } from '../../http/switches'
import { NotInStandIn } from '../../platform/errors'
import type { Instance } from '../../types'

// The instance's theme: variables with red, green and blue. The light values are those that the SDK's guide to theming
// gives as fallbacks; the dark ones are the stand-in's own (docs/stand-in.md 344).

const LIGHT: Record<string, string> = {
    '--now-color--primary-1': '0, 128, 163',
    '--now-color_background--primary': '255, 255, 255',
    '--now-color_background--secondary': '245, 246, 247',
    '--now-color_background--tertiary': '226, 229, 231',
    '--now-color_text--primary': '16, 23, 26',
    '--now-color_text--secondary': '75, 85, 89',
    '--now-container--color': '255, 255, 255',
    '--now-container--border-color': '207, 213, 215',
    '--now-actionable--primary--background-color': '0, 128, 163',
    '--now-actionable_label--primary--color': '255, 255, 255',
}

const DARK: Record<string, string> = {
    '--now-color--primary-1': '94, 197, 222',
    '--now-color_background--primary': '22, 29, 33',
    '--now-color_background--secondary': '30, 39, 44',
    '--now-color_background--tertiary': '42, 53, 59',
    '--now-color_text--primary': '240, 243, 245',
    '--now-color_text--secondary': '186, 195, 200',
    '--now-container--color': '30, 39, 44',
    '--now-container--border-color': '70, 82, 88',
    '--now-actionable--primary--background-color': '94, 197, 222',
    '--now-actionable_label--primary--color': '10, 26, 31',
}

const THEMES: Record<string, Record<string, string>> = { none: {}, light: LIGHT, dark: DARK }

/** `/$uxappimmutables.do?sysparm_request_type=ux_theme`. */
export function theme(instance: Instance, request: HttpRequest): HttpAnswer {
    const { sysparm_request_type: wanted = '' } = fields(request.query)
    if (wanted !== 'ux_theme') throw new NotInStandIn(`'${request.path}' for '${wanted}'`)
    const name = switchValue(instance, 'stand_in.ui.theme')
    const variables = THEMES[name]
    if (!variables) throw new NotInStandIn(`Theme '${name}'`)
    const rules = Object.entries(variables).map(([variable, value]) => `    ${variable}: ${value};\n`)
    const headers = { 'Content-Type': 'text/css;charset=UTF-8', 'Cache-Control': 'no-store' }
    return { status: 200, headers, body: `:root {\n${rules.join('')}}\n` }
}
