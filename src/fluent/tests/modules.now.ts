import { name, version } from '../../../package.json'

// Scripts of test steps are text: unlike elsewhere the SDK does not write what loads a module (now-sdk explain module-guide).
// The path is where it puts the modules of this version.

export const CREATES_CHANGE = `const { createsTicket } = require('x_mioms_m365ticket/${name}/${version}/src/server/atf/create.ts')
createsTicket(assertEqual, 'change')`

export const CREATES_INCIDENT = `const { createsTicket } = require('x_mioms_m365ticket/${name}/${version}/src/server/atf/create.ts')
createsTicket(assertEqual, 'incident')`

export const REPLAYS = `const { replays } = require('x_mioms_m365ticket/${name}/${version}/src/server/atf/replay.ts')
replays(assertEqual)`

export const REFUSES = `const { refuses } = require('x_mioms_m365ticket/${name}/${version}/src/server/atf/refuse.ts')
refuses(assertEqual)`

export const WORKS_ON_TICKET = `const { worksOnTicket } = require('x_mioms_m365ticket/${name}/${version}/src/server/atf/state.ts')
outputs.table = 'x_mioms_m365ticket_request'
outputs.record_id = worksOnTicket(assertEqual)`

export const MAKES_REQUEST = `const { makesRequest } = require('x_mioms_m365ticket/${name}/${version}/src/server/atf/access.ts')
outputs.table = 'x_mioms_m365ticket_request'
outputs.record_id = makesRequest(assertEqual)`

export const SETUP_IS_FOR_ADMINISTRATORS = `const { setupIsForAdministrators } = require('x_mioms_m365ticket/${name}/${version}/src/server/atf/access.ts')
setupIsForAdministrators(assertEqual)`

export const NOTHING_IS_BLOCKED = `const { nothingIsBlocked } = require('x_mioms_m365ticket/${name}/${version}/src/server/atf/checklist.ts')
nothingIsBlocked(assertEqual)`

export const SETS_UP_AND_REMOVES = `const { setsUpAndRemoves } = require('x_mioms_m365ticket/${name}/${version}/src/server/atf/removal.ts')
setsUpAndRemoves(assertEqual)`
