/** Names and values, each value to be found by its name. */
export function Facts({ of: facts }: { of: readonly (readonly [name: string, value: string])[] }) {
    return (
        <dl class="facts">
            {facts.map(([name, value]) => [
                <dt key={name}>{name}</dt>,
                <dd key={`${name}-value`} data-fact={name}>
                    {value}
                </dd>,
            ])}
        </dl>
    )
}
