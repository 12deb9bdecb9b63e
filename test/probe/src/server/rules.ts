import { gs, type GlideRecord } from '@servicenow/glide'

/** Before rule: refuses an item named `forbidden`, stamps the rest. */
export function guardItem(current: GlideRecord<'x_probe_app_item'>): void {
    if (current.getValue('name') === 'forbidden') current.setAbortAction(true)
    current.setValue('note', 'guarded')
}

/** Asynchronous rule on incidents: says what it saw, and as whom. */
export function incidentChanged(current: GlideRecord<'incident'>): void {
    gs.info('incident {0} by {1}', [current.getValue('number'), gs.getUserName()])
}

export function job(): void {
    gs.info('job ran as ' + gs.getUserName())
}
