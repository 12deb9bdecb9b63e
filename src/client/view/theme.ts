// The instance's theme wins: whether it is a dark one is read from its background. Only where an instance has no theme
// variables does the page follow the browser. The fallbacks in styles/tokens.css go by the outcome.

const BACKGROUND = '--now-color_background--primary'

export function followTheme(): void {
    const dark = matchMedia('(prefers-color-scheme: dark)')
    const apply = () => {
        document.documentElement.dataset['scheme'] = (themeIsDark() ?? dark.matches) ? 'dark' : 'light'
    }
    apply()
    dark.addEventListener('change', apply)
    // The theme is a style sheet that the platform loads and, when the user changes it, loads again.
    document.addEventListener('load', apply, true)
}

function themeIsDark(): boolean | null {
    const background = getComputedStyle(document.documentElement).getPropertyValue(BACKGROUND)
    const [red, green, blue] = background.split(',').map(Number)
    if (red === undefined || green === undefined || blue === undefined) return null
    return 0.299 * red + 0.587 * green + 0.114 * blue < 128
}
