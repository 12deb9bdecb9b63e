import { Fragment } from 'preact'

/** An address that breaks after a slash, where it has to. */
export function Address({ of }: { of: string }) {
    return (
        <>
            {of.split(/(\/+)/).map((piece, index) => (
                <Fragment key={index}>
                    {piece}
                    {piece.startsWith('/') && <wbr />}
                </Fragment>
            ))}
        </>
    )
}
