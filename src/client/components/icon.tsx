// Drawn here since the page asks no other host, and a font for a dozen signs would cost more than the page.
const PATHS = {
    done: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm3.2 4.3L7 9.5 4.9 7.4l-1 1L7 11.500l5.200-5.200z',
    todo: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.500a5.500 5.500 0 1 0 0 11 5.500 5.500 0 0 0 0-11Z',
    blocked:
        'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm2.500 3.500L8 7 5.500 4.500l-1 1L7 8l-2.500 2.500 1 1L8 9l2.500 2.500 1-1L9 8l2.500-2.500z',
    warning: 'M8 1.300 15.500 14.500H.5Zm-.8 4.700v4.500h1.600V6Zm0 5.700v1.600h1.600v-1.600Z',
    info: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm-.8 6v5h1.600V7Zm0-2.700v1.600h1.600V4.300Z',
    external:
        'M9.500 2H14v4.500h-1.500V4.560L8.030 9.030 6.970 7.970 11.440 3.500H9.500ZM3 3h4v1.500H3.500v8h8V9H13v5H2V3Z',
}

export type IconName = keyof typeof PATHS

/** A sign beside words that say the same, so it is silent. */
export function Icon({ name }: { name: IconName }) {
    return (
        <svg class={`icon icon--${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path fill-rule="evenodd" d={PATHS[name]} />
        </svg>
    )
}
