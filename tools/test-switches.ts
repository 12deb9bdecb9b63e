// npm run test:switches: the API tests on an instance that does otherwise whatever public sources leave open, as far as the
// contract is to be the same there. What one test has the other way round is its own business: that test sets it itself.
import type { SwitchName as HttpSwitch } from '../test/instance/http/switches'
import type { SwitchName } from '../test/instance/platform/switches'
import { run } from './run'
import { nodeTest } from './test-files'

const SWITCHED: Partial<Record<SwitchName | HttpSwitch, string>> = {
    'glide.businessrule.async_condition_check': 'true',
    'glide.invalid_query.returns_no_rows': 'true',
    'stand_in.change.state_model': 'false',
    'stand_in.http.authorization.interactive': 'true',
    'stand_in.glide_digest.absent': 'true',
    'stand_in.long_string.rejected': 'true',
    'stand_in.oauth.authorization_code.new_refresh_token': 'false',
    'stand_in.order.ties_reversed': 'true',
    'stand_in.query.dot_walk.fenced': 'true',
    'stand_in.refused_table.is_valid': 'false',
    'stand_in.rest.completion_value': 'true',
    'stand_in.rest.malformed_body.status': '415',
    'stand_in.string.four_bytes': 'cut',
}

process.env['SWITCHED'] = JSON.stringify(SWITCHED)
process.exitCode = run('npm', ['run', 'build']) || nodeTest('test/api')
