/** Step types, by the sys_id of their step config, and the names of their inputs by the sys_id of the variable: those that
 * the SDK writes (step-configs of its build plugins). */
export const STEP_TYPES: Record<string, { type: StepType; inputs: Record<string, string> }> = {
    '41de4a935332120028bc29cac2dc349a': {
        type: 'script',
        inputs: { '989d9e235324220002c6435723dc3484': 'script', '42f2564b73031300440211d8faf6a777': 'jasmine_version' },
    },
    d9bc5f21ff6033008d3f5d9ad53bf12d: {
        type: 'createUser',
        inputs: {
            '1778a7480f20101091d0f00c97767e03': 'field_values',
            '1985e0ceff2433008d3f5d9ad53bf1ba': 'first_name',
            '6f69fc4aff6433008d3f5d9ad53bf18c': 'last_name',
            '8c07aba5ff6033008d3f5d9ad53bf13b': 'roles',
            '98c44875ffa033008d3f5d9ad53bf1fa': 'impersonate',
            b27b2b29ff6033008d3f5d9ad53bf164: 'groups',
            ff06ab840f20101091d0f00c97767e6d: 'table',
        },
    },
    '2d82e3c7531400109e02ddeeff7b12a7': {
        type: 'recordQuery',
        inputs: {
            '02fb0027531000109e02ddeeff7b120b': 'enforce_security',
            '78b8d86b531000109e02ddeeff7b12f3': 'table',
            '915990ab531000109e02ddeeff7b12f8': 'field_values',
            b86c0427531000109e02ddeeff7b1227: 'assert_type',
        },
    },
    '14872288df60220062fe6c7a4df26319': {
        type: 'recordInsert',
        inputs: {
            '90144b535320220002c6435723dc3488': 'table',
            '9024a37f671003007ba405225685efe5': 'assert_type',
            dd54cf535320220002c6435723dc34fd: 'field_values',
            e6e3c7535320220002c6435723dc3496: 'enforce_security',
        },
    },
    e00571a10b3222000b7da95e93673a8f: {
        type: 'sendRequest',
        inputs: {
            '020a6af09fd32200ef4afa7dc67fcfec': 'basic_auth',
            '50bff9250b3222000b7da95e93673a9b': 'end_point',
            '58408e250b3222000b7da95e93673a5c': 'query_params',
            '59877da10b3222000b7da95e93673a56': 'http_method',
            '6cdd0ab543010210b6f9a0246bb8f2f2': 'auth_type',
            '81e042650b3222000b7da95e93673aa2': 'request_body',
            '89ad06b543010210b6f9a0246bb8f2d7': 'mutual_auth',
            cec002650b3222000b7da95e93673aae: 'headers',
        },
    },
    '2f4fa7309f132200ef4afa7dc67fcf0f': {
        type: 'assertStatus',
        inputs: { '1d94cb1f3b8032000774229c93efc419': 'operation', '9f5f67709f132200ef4afa7dc67fcf94': 'status_code' },
    },
}

export type StepType = 'script' | 'createUser' | 'recordQuery' | 'recordInsert' | 'sendRequest' | 'assertStatus'
