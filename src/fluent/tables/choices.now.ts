// The choices that several tables share.

export const ticketTypeChoices = {
    change: { label: 'Change request', sequence: 0 },
    incident: { label: 'Incident', sequence: 1 },
}

export const recommendationSourceChoices = {
    user: { label: 'User recommendation', sequence: 0 },
    microsoft: { label: 'Microsoft recommendation', sequence: 1 },
}

export const recommendationCategoryChoices = {
    devices: { label: 'Devices', sequence: 0 },
    data: { label: 'Data', sequence: 1 },
    apps: { label: 'Apps', sequence: 2 },
    identity: { label: 'Identity', sequence: 3 },
    infrastructure: { label: 'Infrastructure', sequence: 4 },
    other: { label: 'Other', sequence: 5 },
}

export const stateCategoryChoices = {
    open: { label: 'Open', sequence: 0 },
    closed: { label: 'Closed', sequence: 1 },
}
