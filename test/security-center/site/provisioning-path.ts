/** Named as on Microsoft's side. */
export const PROVISIONING_PATH = '/ticketProvisioning'
