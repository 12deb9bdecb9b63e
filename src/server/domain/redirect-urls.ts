/** Whether a client's redirect URLs, several of which stand in one column, have that one. The platform compares exactly,
 * and sends a request that matches none to the first. */
export function hasRedirectUrl(column: string, wanted: string): boolean {
    return column.split(/[\s,]/).indexOf(wanted) !== -1
}
