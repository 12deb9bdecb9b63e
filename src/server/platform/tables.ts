import { gs } from '@servicenow/glide'

/** Whether the instance has that table: what a plugin brings is there once the plugin is active. */
export function tableExists(name: string): boolean {
    return gs.tableExists(name)
}
