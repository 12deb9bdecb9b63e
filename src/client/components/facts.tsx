import type { ComponentChildren } from 'preact'

/** Names and values, side by side. Those without a value are left out. */
export function Facts({ of }: { of: [name: string, value: ComponentChildren][] }) {
    return (
        <dl class="facts">
            {of
                .filter(([, value]) => value !== null)
                .map(([name, value]) => (
                    <div class="facts__fact" key={name}>
                        <dt>{name}</dt>
                        <dd>{value}</dd>
                    </div>
                ))}
        </dl>
    )
}
