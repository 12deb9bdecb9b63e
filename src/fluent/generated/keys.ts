import '@servicenow/sdk/global'

declare global {
    namespace Now {
        namespace Internal {
            interface Keys extends KeysRegistry {
                explicit: {
                    'acl-comment-create': {
                        table: 'sys_security_acl'
                        id: 'cdfbbeb60c2844ccb832e9b89e9dee40'
                    }
                    'acl-comment-delete': {
                        table: 'sys_security_acl'
                        id: 'ad7543ef560d48b1b08a5dc2307ebf5a'
                    }
                    'acl-comment-read': {
                        table: 'sys_security_acl'
                        id: 'a9bd6de1f2d549ee9d7ff5844de26d6c'
                    }
                    'acl-comment-write': {
                        table: 'sys_security_acl'
                        id: 'ac587988dfed4550bb99fe44c1f38eab'
                    }
                    'acl-connection-create': {
                        table: 'sys_security_acl'
                        id: '67bfbbe9263b43acb8c2716e1fd590fc'
                    }
                    'acl-connection-delete': {
                        table: 'sys_security_acl'
                        id: '9ece89a8f8da4331ad67d1b8b1e64294'
                    }
                    'acl-connection-read': {
                        table: 'sys_security_acl'
                        id: '658a2fd9fa4f40a5967f7e4a269ee71a'
                    }
                    'acl-connection-write': {
                        table: 'sys_security_acl'
                        id: '304d18f9de2d40e1b14444f124a511d9'
                    }
                    'acl-log-create': {
                        table: 'sys_security_acl'
                        id: 'fa9ce6f2d15e42fa999d8f67cf100e51'
                    }
                    'acl-log-delete': {
                        table: 'sys_security_acl'
                        id: '4e890e5858c945518e4f8eac5cfca187'
                    }
                    'acl-log-read': {
                        table: 'sys_security_acl'
                        id: '01e9713933814e87b8ceaeaeacd39b9c'
                    }
                    'acl-log-write': {
                        table: 'sys_security_acl'
                        id: '3606d4a3def74353b7e19fbdfb7341ca'
                    }
                    'acl-page-setup': {
                        table: 'sys_security_acl'
                        id: '424c55a7e7f441a3bb808339562bd40f'
                    }
                    'acl-request-create': {
                        table: 'sys_security_acl'
                        id: '6daccf8a50a140a2bc8fac099a7d49ee'
                    }
                    'acl-request-delete': {
                        table: 'sys_security_acl'
                        id: '30b72c030da443d899094751ee916018'
                    }
                    'acl-request-delete-only': {
                        table: 'sys_security_acl'
                        id: 'fc17254fee3342dfbabf3f331ba46842'
                    }
                    'acl-request-read': {
                        table: 'sys_security_acl'
                        id: '85abf50c60bf43369076959c2258bf48'
                    }
                    'acl-request-read-fields': {
                        table: 'sys_security_acl'
                        id: 'b52c8bf52c4b4f68a2368009ac0da818'
                    }
                    'acl-request-read-only': {
                        table: 'sys_security_acl'
                        id: '4f09e87c7bfd4e6f8cce4c2c6246c56b'
                    }
                    'acl-request-write': {
                        table: 'sys_security_acl'
                        id: 'fd6cbb258cd748ea9977a456db69df3d'
                    }
                    'acl-request-write-assigned-to': {
                        table: 'sys_security_acl'
                        id: 'da556c1fe36e47c29ab84dbb5f0fdb3c'
                    }
                    'acl-request-write-assignment-group': {
                        table: 'sys_security_acl'
                        id: 'a6f4196dcf6b4c6482ed9cc2ef2f891c'
                    }
                    'acl-request-write-comments': {
                        table: 'sys_security_acl'
                        id: '813764afd35d43fc83b76bbdf008e6fd'
                    }
                    'acl-request-write-due-date': {
                        table: 'sys_security_acl'
                        id: '3371cdb0f5c141f6934fdadc38dbeb92'
                    }
                    'acl-request-write-fields': {
                        table: 'sys_security_acl'
                        id: '074bf1a90e9240038cfc12834436f770'
                    }
                    'acl-request-write-only': {
                        table: 'sys_security_acl'
                        id: '2df02a4e49b64fc98e812ef22e8b812f'
                    }
                    'acl-request-write-priority': {
                        table: 'sys_security_acl'
                        id: '2282ed0d4bad49b4b3d367822cfd5110'
                    }
                    'acl-request-write-state': {
                        table: 'sys_security_acl'
                        id: 'da8f6e9fe85d4ebc86a7f9894bb1a0e4'
                    }
                    'acl-request-write-work-notes': {
                        table: 'sys_security_acl'
                        id: '866d75f8242c440f850839409ca34288'
                    }
                    'acl-rest-connector': {
                        table: 'sys_security_acl'
                        id: 'b2873e993ed34715af9fa748d24e2637'
                    }
                    'acl-rest-setup': {
                        table: 'sys_security_acl'
                        id: 'd27a4ace7b0a4445a4eaa9138748115f'
                    }
                    'acl-route-create': {
                        table: 'sys_security_acl'
                        id: 'ae4efe13ae374d8f9d5214e47bc830a1'
                    }
                    'acl-route-delete': {
                        table: 'sys_security_acl'
                        id: '61113d777ddc4bb6b41458149d90e8b8'
                    }
                    'acl-route-read': {
                        table: 'sys_security_acl'
                        id: '6f78c95dac7a42e4829382f8a8413a7b'
                    }
                    'acl-route-write': {
                        table: 'sys_security_acl'
                        id: '71d7bfe358ec43c4a3e11ac04840bcde'
                    }
                    'acl-state-create': {
                        table: 'sys_security_acl'
                        id: 'e7cf0b2177fc482daa43790e8d6d318e'
                    }
                    'acl-state-delete': {
                        table: 'sys_security_acl'
                        id: '7e3bdec1039946758c8419078895bd4b'
                    }
                    'acl-state-read': {
                        table: 'sys_security_acl'
                        id: '4d4dd761f6dc4c3ea17383aa005f1b9d'
                    }
                    'acl-state-write': {
                        table: 'sys_security_acl'
                        id: 'c779bc643f0246e4a07005c54e6e06ee'
                    }
                    'action-change-show-request': {
                        table: 'sys_ui_action'
                        id: '857af9b32973429d80dfdd17bf8e6145'
                    }
                    'action-create-ticket-now': {
                        table: 'sys_ui_action'
                        id: 'fea84d8c24394eba8c9dca3b16bbab01'
                    }
                    'action-incident-show-request': {
                        table: 'sys_ui_action'
                        id: 'b05f6746680548feb48c9744711b88e3'
                    }
                    'action-open-microsoft': {
                        table: 'sys_ui_action'
                        id: '6e6e6cd1b5154ad598223fe9e6e80d26'
                    }
                    'atf-access': {
                        table: 'sys_atf_test'
                        id: '79737167355e456a99ce7e1ae360f4d5'
                    }
                    'atf-access-admin': {
                        table: 'sys_atf_step'
                        id: 'aa96cd4e281e4c9dbff5a22058f82890'
                    }
                    'atf-access-admin-log': {
                        table: 'sys_atf_step'
                        id: '7a5eb97fda71430292feec71d8bcbbc5'
                    }
                    'atf-access-integration': {
                        table: 'sys_atf_step'
                        id: '863a8bbccf164fc29ce7563c6e5858d0'
                    }
                    'atf-access-integration-log': {
                        table: 'sys_atf_step'
                        id: 'b459cd480dba459e8f7bd067952fc7ba'
                    }
                    'atf-access-integration-request': {
                        table: 'sys_atf_step'
                        id: '69e2c5ec581749a58af948f2206e15fa'
                    }
                    'atf-access-request': {
                        table: 'sys_atf_step'
                        id: 'd1ab8463b3fa4a7ca3c6f2342658a167'
                    }
                    'atf-access-user': {
                        table: 'sys_atf_step'
                        id: '38156d911ab043e9abdbf8f08c9ff326'
                    }
                    'atf-access-user-insert': {
                        table: 'sys_atf_step'
                        id: 'c2a85a7fa5ff474586144df601289802'
                    }
                    'atf-access-user-log': {
                        table: 'sys_atf_step'
                        id: '60bca85fbd9d4446ac6c114d427ceebe'
                    }
                    'atf-access-user-request': {
                        table: 'sys_atf_step'
                        id: 'ed6ab58a30be4fd180fffcc3dbf6dc54'
                    }
                    'atf-checklist': {
                        table: 'sys_atf_test'
                        id: '2afb076a0c19499b9374920d23591077'
                    }
                    'atf-checklist-script': {
                        table: 'sys_atf_step'
                        id: '41f6f011bae44d6a9373c1d85c8ddb76'
                    }
                    'atf-create': {
                        table: 'sys_atf_test'
                        id: '54c900ed377f48e58b975e5edb5eac77'
                    }
                    'atf-create-change': {
                        table: 'sys_atf_step'
                        id: '3aba5aa396ed4eefb2790fe896c34a7a'
                    }
                    'atf-create-incident': {
                        table: 'sys_atf_step'
                        id: '69bd109a95c94e27bddd3bd7492f2c85'
                    }
                    'atf-no-sign-in': {
                        table: 'sys_atf_test'
                        id: '7ac26a817733465e9c712f1f75e73f66'
                    }
                    'atf-no-sign-in-checklist': {
                        table: 'sys_atf_step'
                        id: '3d51e02ea2b74b9dacfa89aef9bb2b4d'
                    }
                    'atf-no-sign-in-checklist-401': {
                        table: 'sys_atf_step'
                        id: '67428bfe83e348598aa228e6a55bb4f2'
                    }
                    'atf-no-sign-in-summary': {
                        table: 'sys_atf_step'
                        id: '114b240bb00c489985affd0dd8fedee2'
                    }
                    'atf-no-sign-in-summary-401': {
                        table: 'sys_atf_step'
                        id: '51d26d7844a14458b2d8aa1583da6c10'
                    }
                    'atf-no-sign-in-task': {
                        table: 'sys_atf_step'
                        id: '2dfe676666594afaa34fff0cf227963f'
                    }
                    'atf-no-sign-in-task-401': {
                        table: 'sys_atf_step'
                        id: '119adec202a248ecb78a99dd19526933'
                    }
                    'atf-refuse': {
                        table: 'sys_atf_test'
                        id: 'a674ad182b0c4da6888ce4544abd1894'
                    }
                    'atf-refuse-script': {
                        table: 'sys_atf_step'
                        id: 'd519b10a9e514c67bb2bd4a1d6c9f019'
                    }
                    'atf-removal': {
                        table: 'sys_atf_test'
                        id: '8aee90a8400543f19585f5f5ed5a4205'
                    }
                    'atf-removal-script': {
                        table: 'sys_atf_step'
                        id: '610e35321629460ba47d6dd5bca0bdce'
                    }
                    'atf-replay': {
                        table: 'sys_atf_test'
                        id: 'f7a929dc06864b0096b1557f3e82af13'
                    }
                    'atf-replay-script': {
                        table: 'sys_atf_step'
                        id: '0d89e609ca7c47889ce6e767810a434f'
                    }
                    'atf-setup-access': {
                        table: 'sys_atf_test'
                        id: '180faa92d7664c9bbdfa9b0a5b836e54'
                    }
                    'atf-setup-access-user': {
                        table: 'sys_atf_step'
                        id: '5fcf98bff493432c95edfaf2e61db530'
                    }
                    'atf-setup-access-writes': {
                        table: 'sys_atf_step'
                        id: 'be1ba9a3b1a34692b5f2eb3e86513119'
                    }
                    'atf-state': {
                        table: 'sys_atf_test'
                        id: '4f5aa00017cb420481e3ca55c1b03557'
                    }
                    'atf-state-request': {
                        table: 'sys_atf_step'
                        id: '8d6254b579f5410da5f0ffc162f2935a'
                    }
                    'atf-state-ticket': {
                        table: 'sys_atf_step'
                        id: '869aa6e2701f4c80b6bd835abd78759f'
                    }
                    'atf-suite': {
                        table: 'sys_atf_test_suite'
                        id: 'd7c514026bca499bac7d263e75ba9180'
                    }
                    'atf-suite-access': {
                        table: 'sys_atf_test_suite_test'
                        id: '3d6232697adb4586929f7f70f8e92634'
                    }
                    'atf-suite-before': {
                        table: 'sys_atf_test_suite'
                        id: '1b749a2811934c5bb671c57985741ae7'
                    }
                    'atf-suite-before-removal': {
                        table: 'sys_atf_test_suite_test'
                        id: '5b507261207c4db4b1c97b6498c7b299'
                    }
                    'atf-suite-checklist': {
                        table: 'sys_atf_test_suite_test'
                        id: 'e60479c868f1434ebfd4d03f5116fd25'
                    }
                    'atf-suite-create': {
                        table: 'sys_atf_test_suite_test'
                        id: '7867358917a84bb980bafa782371bec2'
                    }
                    'atf-suite-no-sign-in': {
                        table: 'sys_atf_test_suite_test'
                        id: '4abb4df3ded1429a82f29cd2ebea9631'
                    }
                    'atf-suite-refuse': {
                        table: 'sys_atf_test_suite_test'
                        id: '3751ed8428994c96b1967c632546141d'
                    }
                    'atf-suite-replay': {
                        table: 'sys_atf_test_suite_test'
                        id: '61c685eaa82e46498396a58d17d1cf4d'
                    }
                    'atf-suite-setup-access': {
                        table: 'sys_atf_test_suite_test'
                        id: 'a7732d72a1fc4394b79c9ad771271557'
                    }
                    'atf-suite-state': {
                        table: 'sys_atf_test_suite_test'
                        id: '273de4ca8edc4330a75a578c7d28519c'
                    }
                    bom_json: {
                        table: 'sys_module'
                        id: '8ee8f23b04734a06a5f5544a2f252776'
                    }
                    'event-degraded': {
                        table: 'sysevent_register'
                        id: '83a3e90eb3ce445792abf281cea876da'
                    }
                    'event-ticket-given-up': {
                        table: 'sysevent_register'
                        id: '1303e92e78a34ed18d22b29dcaae9400'
                    }
                    'event-token-ends': {
                        table: 'sysevent_register'
                        id: 'f7b1d4fbb6424d63ab418b4576438074'
                    }
                    'job-clean-log': {
                        table: 'sysauto_script'
                        id: 'b248357ffc404585922b3e51d88bff93'
                    }
                    'job-compare-tickets': {
                        table: 'sysauto_script'
                        id: '4701959fca71471a9a9d2b7bdbf13f17'
                    }
                    'job-finish-waiting': {
                        table: 'sysauto_script'
                        id: '3c9fa45123934df78a1852d2c620f5a4'
                    }
                    'job-notify': {
                        table: 'sysauto_script'
                        id: '1300f0919aeb415091ef300a220a3b2e'
                    }
                    'job-retry-tickets': {
                        table: 'sysauto_script'
                        id: 'f1e3ad2e2df04a97b85c9f6b81d44fcd'
                    }
                    'mail-degraded': {
                        table: 'sysevent_email_action'
                        id: '68d06f51862e405b964edd8a5b7907fa'
                    }
                    'mail-script-degraded': {
                        table: 'sys_script_email'
                        id: '03c25b0c0d0c461a8888f8b7d470d055'
                    }
                    'mail-script-given-up': {
                        table: 'sys_script_email'
                        id: '115da3cd61da4a31b7fac1fb0f21fa06'
                    }
                    'mail-script-token-ends': {
                        table: 'sys_script_email'
                        id: '6ea4a430baaf40069ee7e0beb99e9dc6'
                    }
                    'mail-ticket-given-up': {
                        table: 'sysevent_email_action'
                        id: '6c16636f348641eeb9fc7a28aee8f09a'
                    }
                    'mail-token-ends': {
                        table: 'sysevent_email_action'
                        id: 'a8d0f6c4fbcc4a138499371e4613419e'
                    }
                    menu: {
                        table: 'sys_app_application'
                        id: '0341f1cf38814a369fdaabec674e206d'
                    }
                    'module-administration': {
                        table: 'sys_app_module'
                        id: '50e7edf951334d86903f200b258b41f6'
                    }
                    'module-by-age': {
                        table: 'sys_app_module'
                        id: '5d38f6d8cb3d48b7b1909fcbb5b57ca2'
                    }
                    'module-by-category': {
                        table: 'sys_app_module'
                        id: 'cd987971b33b42baa0c217090c100959'
                    }
                    'module-by-state': {
                        table: 'sys_app_module'
                        id: '2fe2d2722f7f4decbc6b54cec2512f8b'
                    }
                    'module-comments': {
                        table: 'sys_app_module'
                        id: '855a3d088127444bbaeb84280fa3a383'
                    }
                    'module-log': {
                        table: 'sys_app_module'
                        id: '51912227c33e4319adcc63e95d997fd0'
                    }
                    'module-mine': {
                        table: 'sys_app_module'
                        id: '334d951f07864e4caae8a07a479a9829'
                    }
                    'module-open': {
                        table: 'sys_app_module'
                        id: '0c7a6f94ebb642059ae7e99e82a46499'
                    }
                    'module-overview': {
                        table: 'sys_app_module'
                        id: '936d88ab176745009a69e7e5731a45a5'
                    }
                    'module-requests': {
                        table: 'sys_app_module'
                        id: 'f7577ced75da4cf4a1092ceae46873a6'
                    }
                    'module-routes': {
                        table: 'sys_app_module'
                        id: 'ad55d5b04014448d9a73fe80cbca75ab'
                    }
                    'module-setup': {
                        table: 'sys_app_module'
                        id: 'fdfef22e8f7c4dd5a8232f93ed1326d8'
                    }
                    'module-state-names': {
                        table: 'sys_app_module'
                        id: 'bc8bcd99ac324aae80d539d477060e00'
                    }
                    'module-waiting': {
                        table: 'sys_app_module'
                        id: 'f472d1c0ea294fd5a103f5ac9eb17bac'
                    }
                    package_json: {
                        table: 'sys_module'
                        id: '0236f1fccccb427c9ec4938a2f16f081'
                    }
                    'privilege-access-control-read': {
                        table: 'sys_scope_privilege'
                        id: 'ceb65ecd678c49b38d4e56b2993be499'
                    }
                    'privilege-access-control-role-read': {
                        table: 'sys_scope_privilege'
                        id: '3275edecc4c34ee991a7f59712d5e111'
                    }
                    'privilege-change-create': {
                        table: 'sys_scope_privilege'
                        id: '300a80c91841457884b3a40eea285a7c'
                    }
                    'privilege-change-read': {
                        table: 'sys_scope_privilege'
                        id: '4c649d001710404dbbb2c4fa149c95ba'
                    }
                    'privilege-change-write': {
                        table: 'sys_scope_privilege'
                        id: '22915c7b3b5546cf952f10d4063c5854'
                    }
                    'privilege-group-read': {
                        table: 'sys_scope_privilege'
                        id: '2d754c32d15e49d2a7b6f64c2a87d0bd'
                    }
                    'privilege-incident-create': {
                        table: 'sys_scope_privilege'
                        id: '82dfc50696a741b883c8874ee1313e42'
                    }
                    'privilege-incident-read': {
                        table: 'sys_scope_privilege'
                        id: '22f480e97ab14ea9907683fe287522d8'
                    }
                    'privilege-incident-write': {
                        table: 'sys_scope_privilege'
                        id: 'e7a3acece33b4ef48b2d98d2c4e759b7'
                    }
                    'privilege-journal-read': {
                        table: 'sys_scope_privilege'
                        id: '53d59c3358cf4dd8b2e03ba842274334'
                    }
                    'privilege-oauth-client-create': {
                        table: 'sys_scope_privilege'
                        id: '932f21c69c004dedb510ec8dca29a29f'
                    }
                    'privilege-oauth-client-read': {
                        table: 'sys_scope_privilege'
                        id: 'c33007738e824e61b4fb6d34fc9858bb'
                    }
                    'privilege-oauth-client-write': {
                        table: 'sys_scope_privilege'
                        id: 'dc88e417a6af48ef8421f744c7f976cc'
                    }
                    'privilege-oauth-token-read': {
                        table: 'sys_scope_privilege'
                        id: '97496ae685a4412cabafbdc521af6f98'
                    }
                    'privilege-oauth-token-write': {
                        table: 'sys_scope_privilege'
                        id: '5f1ae7976328440fa3d19883b284738a'
                    }
                    'privilege-role-read': {
                        table: 'sys_scope_privilege'
                        id: 'b4003cab3fb04da785915c6a9b4dac14'
                    }
                    'privilege-table-read': {
                        table: 'sys_scope_privilege'
                        id: 'e9fb752f681a427796ee51a0432b0414'
                    }
                    'privilege-user-create': {
                        table: 'sys_scope_privilege'
                        id: 'a5f672a0c962434f98f29d7d0eebc86a'
                    }
                    'privilege-user-read': {
                        table: 'sys_scope_privilege'
                        id: 'f3656677f2bd4eb9b932e65846ab0954'
                    }
                    'privilege-user-role-create': {
                        table: 'sys_scope_privilege'
                        id: 'fa0c5ecd9542411b98176260bac45dbe'
                    }
                    'privilege-user-role-delete': {
                        table: 'sys_scope_privilege'
                        id: '45f64f48dc344234bed17af5dc943e11'
                    }
                    'privilege-user-role-read': {
                        table: 'sys_scope_privilege'
                        id: '7ac00392fbfe41b3a66a410e555fb872'
                    }
                    'privilege-user-write': {
                        table: 'sys_scope_privilege'
                        id: 'b5a95afc59ad4d75841c38083b0ea863'
                    }
                    'property-default-caller': {
                        table: 'sys_properties'
                        id: '7cb7b7de94bc4ddc9f202def87335af8'
                    }
                    'property-log-days': {
                        table: 'sys_properties'
                        id: '6e0daf7f243440b9967cb4b0b6c0d9ba'
                    }
                    'property-notify-group': {
                        table: 'sys_properties'
                        id: 'a0704fc0734a421892a36143890213d4'
                    }
                    'property-paused': {
                        table: 'sys_properties'
                        id: '2149b12283f04a7fb66565035d6c8561'
                    }
                    'property-redirect-url': {
                        table: 'sys_properties'
                        id: '9a4ae6242154489aa1cb57e140915062'
                    }
                    'property-share-work-notes': {
                        table: 'sys_properties'
                        id: '5e413ded3db54d39815c379021ec8b3f'
                    }
                    'rate-limit-create-comment': {
                        table: 'sys_rate_limit_rules'
                        id: '7e9aacb78c994168bab419dc763e87bf'
                    }
                    'rate-limit-create-task': {
                        table: 'sys_rate_limit_rules'
                        id: 'c2271ed2c38a404f82fce449b593102c'
                    }
                    'rate-limit-delete-connection': {
                        table: 'sys_rate_limit_rules'
                        id: 'd66fb6db7cc34488b2f28642b6c0d873'
                    }
                    'rate-limit-get-comments': {
                        table: 'sys_rate_limit_rules'
                        id: '688d9ca96b0f44f78cca43b8a6cff3e1'
                    }
                    'rate-limit-get-connection': {
                        table: 'sys_rate_limit_rules'
                        id: '5696163200364d4db8e4a0bf390ea457'
                    }
                    'rate-limit-get-task': {
                        table: 'sys_rate_limit_rules'
                        id: 'e2c5d1a114f848e8ad278aa620f002d8'
                    }
                    'rate-limit-get-ticket-states': {
                        table: 'sys_rate_limit_rules'
                        id: 'a7b350714c54444fa85b6fde564b121a'
                    }
                    'rate-limit-list-tasks': {
                        table: 'sys_rate_limit_rules'
                        id: '2d1546ee1e6a4b6f9b002246a4bae0aa'
                    }
                    'rate-limit-patch-task': {
                        table: 'sys_rate_limit_rules'
                        id: 'dd317704e70c4618a303c1edc3c09ad0'
                    }
                    'rate-limit-put-connection': {
                        table: 'sys_rate_limit_rules'
                        id: '5e42a16750024ff9b4c91abde0a4b102'
                    }
                    'rate-limit-put-ticket-states': {
                        table: 'sys_rate_limit_rules'
                        id: '1514f95770ab4d2eba077f1674142034'
                    }
                    'rate-limit-summary': {
                        table: 'sys_rate_limit_rules'
                        id: '57d0dbd1925d4a758af82c7778fb59fc'
                    }
                    'related-list-request-comments': {
                        table: 'sys_ui_related_list_entry'
                        id: 'b0a789397eb94d8aa02164cd6c391add'
                    }
                    'related-list-request-log': {
                        table: 'sys_ui_related_list_entry'
                        id: '3e6da983904547788ff76d56cf1ca68c'
                    }
                    'related-lists-request': {
                        table: 'sys_ui_related_list'
                        id: 'b2647aa24b6a4e9dbdec626a397af840'
                    }
                    'report-open-requests-by-age': {
                        table: 'sys_report'
                        id: '66659a39c6054c46b7eb21c0fb8a1843'
                    }
                    'report-open-requests-by-category': {
                        table: 'sys_report'
                        id: '37223c3f07a446429e0b3ef93e6090d3'
                    }
                    'report-requests-by-state': {
                        table: 'sys_report'
                        id: '046cc079b84142adba0b1dfe8c5b7357'
                    }
                    'rest-connector': {
                        table: 'sys_ws_definition'
                        id: '9555f7043f2d452faa19a8e6cde00b5d'
                    }
                    'rest-connector-create-comment': {
                        table: 'sys_ws_operation'
                        id: '9aacbff2a66748f3b69c94f4670a5421'
                    }
                    'rest-connector-create-task': {
                        table: 'sys_ws_operation'
                        id: '21b23b7d1d7a467eb6f4f46f0e19a434'
                    }
                    'rest-connector-delete-connection': {
                        table: 'sys_ws_operation'
                        id: 'f0b9a8aaa53d4a37ae41d646ba5a8f86'
                    }
                    'rest-connector-get-comments': {
                        table: 'sys_ws_operation'
                        id: '1604b79a3850475490a508825c38a4f1'
                    }
                    'rest-connector-get-connection': {
                        table: 'sys_ws_operation'
                        id: '9c44f68ef54a4ca2bc6627634e3c9fd6'
                    }
                    'rest-connector-get-task': {
                        table: 'sys_ws_operation'
                        id: 'df9b1a3c2c7f4d14811ed6e77c0461aa'
                    }
                    'rest-connector-get-ticket-states': {
                        table: 'sys_ws_operation'
                        id: '81581e8533454541a870ecd02daa1e6e'
                    }
                    'rest-connector-list-tasks': {
                        table: 'sys_ws_operation'
                        id: '6f2ae57409d64c77abb9ae729dd47dc9'
                    }
                    'rest-connector-patch-task': {
                        table: 'sys_ws_operation'
                        id: '71844a7c939646a8be6b07175841240e'
                    }
                    'rest-connector-put-connection': {
                        table: 'sys_ws_operation'
                        id: '4f8ac3ca4dc04de3b3e23620304097d5'
                    }
                    'rest-connector-put-ticket-states': {
                        table: 'sys_ws_operation'
                        id: 'fb7adfb72a764ef9b5aff09caf0b7f10'
                    }
                    'rest-connector-summary': {
                        table: 'sys_ws_operation'
                        id: '7b148369f7ef4cb09897b05a558a9b0b'
                    }
                    'rest-connector-v1': {
                        table: 'sys_ws_version'
                        id: 'a7864be4727144bdbac45ffe5aa95c51'
                    }
                    'rest-setup': {
                        table: 'sys_ws_definition'
                        id: 'd67fe67364254188befbf096990db0da'
                    }
                    'rest-setup-change-integration-user': {
                        table: 'sys_ws_operation'
                        id: 'f7658120e69247278b879c45eab2e9cf'
                    }
                    'rest-setup-create-integration-user': {
                        table: 'sys_ws_operation'
                        id: '5d4a990b80fa4da697924a878d44a3b8'
                    }
                    'rest-setup-create-oauth-client': {
                        table: 'sys_ws_operation'
                        id: '290c5ad4848441f69afa88f951de7e52'
                    }
                    'rest-setup-create-secret': {
                        table: 'sys_ws_operation'
                        id: '9742d1cdab664a819eca6e17668b8ae4'
                    }
                    'rest-setup-create-test-task': {
                        table: 'sys_ws_operation'
                        id: '60ef146f083e45df9e0936985c3c05d0'
                    }
                    'rest-setup-delete-connection': {
                        table: 'sys_ws_operation'
                        id: '7ee9856db5b348549bb08a858ccca526'
                    }
                    'rest-setup-get-checklist': {
                        table: 'sys_ws_operation'
                        id: 'b4294fa03ca74900925730279813a46e'
                    }
                    'rest-setup-v1': {
                        table: 'sys_ws_version'
                        id: '98acc310635c465aab37ae87c395a343'
                    }
                    'rule-change-request': {
                        table: 'sys_script'
                        id: 'c685399c4f3c4521bcccec2f5dbe9a31'
                    }
                    'rule-incident': {
                        table: 'sys_script'
                        id: '4e52abf9dca646d5a0a1ef973620c7f3'
                    }
                    'rule-one-route': {
                        table: 'sys_script'
                        id: '110fbb02ee5e488e94850d082d01380b'
                    }
                    'scan-access-controls': {
                        table: 'scan_script_only_check'
                        id: '1d4a42826fca417e96c44d80b7cf04c9'
                    }
                    'scan-authorization': {
                        table: 'scan_script_only_check'
                        id: 'b355823128d24a2f8c6b61a6cfee6a5a'
                    }
                    'scan-client': {
                        table: 'scan_script_only_check'
                        id: '939cf25fa59f40c38ab7270109fd0aaf'
                    }
                    'scan-client-redirect': {
                        table: 'scan_script_only_check'
                        id: 'f7718a19aa6d4830b8ece339d584d337'
                    }
                    'scan-cloned': {
                        table: 'scan_script_only_check'
                        id: '3206c7032a5045a690a183b493849693'
                    }
                    'scan-left-over': {
                        table: 'scan_script_only_check'
                        id: '74e894fa98da4b94896a042bd5b9bb2a'
                    }
                    'scan-oauth-table': {
                        table: 'scan_script_only_check'
                        id: 'cdb35556aa404e49ac46ee1c0a409c35'
                    }
                    'scan-paused': {
                        table: 'scan_script_only_check'
                        id: '764f146420c14c789275fd0e3059362c'
                    }
                    'scan-suite': {
                        table: 'scan_check_suite'
                        id: '2b1a14fb42894d6abf415b0fdbcb71bc'
                    }
                    'scan-suite-access-controls': {
                        table: 'scan_check_suite_check'
                        id: '2ac07c833da84dd69db061739adb1a65'
                    }
                    'scan-suite-authorization': {
                        table: 'scan_check_suite_check'
                        id: 'fe108f6cc9144b29a465cf97d0952fb1'
                    }
                    'scan-suite-client': {
                        table: 'scan_check_suite_check'
                        id: '20bc7fc29efb4a2aa2387ab44d583655'
                    }
                    'scan-suite-client-redirect': {
                        table: 'scan_check_suite_check'
                        id: '09b70908a44540a39be2fb332673ddb1'
                    }
                    'scan-suite-cloned': {
                        table: 'scan_check_suite_check'
                        id: 'bdf69b4aec944fe6ad58feb801d392f5'
                    }
                    'scan-suite-left-over': {
                        table: 'scan_check_suite_check'
                        id: 'a7c1432073da462eb3befa50bbd0acc1'
                    }
                    'scan-suite-oauth-table': {
                        table: 'scan_check_suite_check'
                        id: '6c71164cc566432cade6ba00db384c9f'
                    }
                    'scan-suite-paused': {
                        table: 'scan_check_suite_check'
                        id: '09fcede991c845d29546b7f435d057b8'
                    }
                    'scan-suite-tickets': {
                        table: 'scan_check_suite_check'
                        id: '2028c25c90944f91854b42f3d97c0899'
                    }
                    'scan-suite-user-account': {
                        table: 'scan_check_suite_check'
                        id: '834195e3ecf443ca89d8c66291ef994f'
                    }
                    'scan-suite-user-browser': {
                        table: 'scan_check_suite_check'
                        id: '4dd3fc77875c42a1bdd3025a3c541e84'
                    }
                    'scan-suite-user-roles': {
                        table: 'scan_check_suite_check'
                        id: '58c27493f8c640e18da7a38a520d72ff'
                    }
                    'scan-tickets': {
                        table: 'scan_script_only_check'
                        id: '5ef11b1c25204afaadb37ae407f22206'
                    }
                    'scan-user-account': {
                        table: 'scan_script_only_check'
                        id: 'c3a543453ae64c49bfae35f6fc20b5f0'
                    }
                    'scan-user-browser': {
                        table: 'scan_script_only_check'
                        id: '08fb58e58c7e4c35ad98c02000d86a0e'
                    }
                    'scan-user-roles': {
                        table: 'scan_script_only_check'
                        id: 'bac2ab1c09da4359ac521a50e33c3086'
                    }
                    'src_server_actions_create-ticket-now_ts': {
                        table: 'sys_module'
                        id: 'ee7e5a7a902342f6b660da9f2047a210'
                    }
                    'src_server_actions_show-request_ts': {
                        table: 'sys_module'
                        id: 'edbda743e8ef4a308c6a444ed10c3dd5'
                    }
                    src_server_atf_access_ts: {
                        table: 'sys_module'
                        id: '44bfecc5898f407fa2090a8d68a31390'
                    }
                    src_server_atf_call_ts: {
                        table: 'sys_module'
                        id: '9f7238a058084938b4b2d10701c4b1ba'
                    }
                    src_server_atf_checklist_ts: {
                        table: 'sys_module'
                        id: 'd1ca9053302d4c5e83003de25e8fd78a'
                    }
                    src_server_atf_create_ts: {
                        table: 'sys_module'
                        id: '049ead19643645218f923e45a36b52f1'
                    }
                    src_server_atf_refuse_ts: {
                        table: 'sys_module'
                        id: 'fd38cfabbff24d45bd302560780512c6'
                    }
                    src_server_atf_removal_ts: {
                        table: 'sys_module'
                        id: '44132c536fc44a519a66511f02e1f291'
                    }
                    src_server_atf_replay_ts: {
                        table: 'sys_module'
                        id: 'f9606b7b20c548af8c6df7a72293817a'
                    }
                    src_server_atf_state_ts: {
                        table: 'sys_module'
                        id: 'c8b93762454c4f9baff0453acc2843a8'
                    }
                    src_server_atf_tasks_ts: {
                        table: 'sys_module'
                        id: '81ba2fa80351440395bab118e5026212'
                    }
                    src_server_contract_ts: {
                        table: 'sys_module'
                        id: '683913ec66b94013b7b657c5f44511ad'
                    }
                    'src_server_domain_access-control_ts': {
                        table: 'sys_module'
                        id: '31e7ebd62f5a49b1a30367cf374aaeb2'
                    }
                    'src_server_domain_action-url_ts': {
                        table: 'sys_module'
                        id: 'ab96094bc81c44a2bc898d3cbf480a70'
                    }
                    src_server_domain_characters_ts: {
                        table: 'sys_module'
                        id: 'd076291dbaac481cbdcdf49639b34400'
                    }
                    src_server_domain_clone_ts: {
                        table: 'sys_module'
                        id: '8610da88790f4abba2d5e95748f4f366'
                    }
                    'src_server_domain_comment-input_ts': {
                        table: 'sys_module'
                        id: 'df8e681ca3ef42adacde91b4d5a7dbd4'
                    }
                    'src_server_domain_comment-order_ts': {
                        table: 'sys_module'
                        id: 'a64e71259550425989e5ec2f500848e3'
                    }
                    'src_server_domain_connection-input_ts': {
                        table: 'sys_module'
                        id: '8f279683450b4516b745d6f871ca4ab8'
                    }
                    'src_server_domain_connection-status_ts': {
                        table: 'sys_module'
                        id: '5deb8cb7175743b58d8f4ad12d7ea941'
                    }
                    src_server_domain_cut_ts: {
                        table: 'sys_module'
                        id: '693223b2cbad468f8319ec2a049841ca'
                    }
                    'src_server_domain_days-left_ts': {
                        table: 'sys_module'
                        id: '6d09571979a84b19bb74959c8e10f1c7'
                    }
                    'src_server_domain_fields_action-url_ts': {
                        table: 'sys_module'
                        id: '65aa1359acc2468eba9280565f6c7f62'
                    }
                    'src_server_domain_fields_due-date_ts': {
                        table: 'sys_module'
                        id: 'ba0130ddeb5e40a28d2d7b11d8f30a64'
                    }
                    src_server_domain_fields_password_ts: {
                        table: 'sys_module'
                        id: 'abb4f7b10b4544cda1d80e7912668110'
                    }
                    src_server_domain_fields_reader_ts: {
                        table: 'sys_module'
                        id: '26bab50d614c41f6b12407cd219f062c'
                    }
                    'src_server_domain_fields_recommendation-category_ts': {
                        table: 'sys_module'
                        id: '10ce61bcf8f644158017513bb1809ad4'
                    }
                    'src_server_domain_fields_recommendation-source_ts': {
                        table: 'sys_module'
                        id: '143fea8505714fbe83004e169b7ebef8'
                    }
                    'src_server_domain_fields_redirect-url_ts': {
                        table: 'sys_module'
                        id: 'd495f04eb7874121ad0731d403079d69'
                    }
                    'src_server_domain_fields_requested-by_ts': {
                        table: 'sys_module'
                        id: '9d921ec358ac473c95b95cf40f5b78bd'
                    }
                    src_server_domain_fields_rule_ts: {
                        table: 'sys_module'
                        id: 'e83bff43b4904735a7d103ce112d5cc3'
                    }
                    'src_server_domain_fields_state-value_ts': {
                        table: 'sys_module'
                        id: '43e24cfb5c7747b4888417f488808259'
                    }
                    'src_server_domain_fields_sys-id_ts': {
                        table: 'sys_module'
                        id: '9d4db019054d4ec6851f64d540b4f2c8'
                    }
                    'src_server_domain_fields_task-id_ts': {
                        table: 'sys_module'
                        id: '276a5acc71af454db164bdcb9dfd650e'
                    }
                    'src_server_domain_fields_task-texts_ts': {
                        table: 'sys_module'
                        id: '4dab75c6ac324e17aa542e284266c631'
                    }
                    'src_server_domain_fields_ticket-type_ts': {
                        table: 'sys_module'
                        id: '26c390e7899148ec97bfcbaa63c3009f'
                    }
                    'src_server_domain_fields_true-or-false_ts': {
                        table: 'sys_module'
                        id: '3f55270f834c4419985846b09e93796d'
                    }
                    'src_server_domain_fields_wanted-priority_ts': {
                        table: 'sys_module'
                        id: 'a4cf26110de945368d388cea82c539ff'
                    }
                    src_server_domain_html_attributes_ts: {
                        table: 'sys_module'
                        id: '18ecfc3445b8452ba2f69a5d50c855c5'
                    }
                    src_server_domain_html_elements_ts: {
                        table: 'sys_module'
                        id: 'a5b6516a0483490cb1b660657a7ff2b9'
                    }
                    src_server_domain_html_entities_ts: {
                        table: 'sys_module'
                        id: '1ff93ba3eee649e69f1d8e7745cbf051'
                    }
                    src_server_domain_html_layout_ts: {
                        table: 'sys_module'
                        id: '4eb445d9320b492f8333e8cd29cc14c8'
                    }
                    src_server_domain_html_links_ts: {
                        table: 'sys_module'
                        id: '6bca165cd7d242a1bf61b1af941e01ab'
                    }
                    src_server_domain_html_lists_ts: {
                        table: 'sys_module'
                        id: '9199a71235994046acd0ec2f6a89e8e0'
                    }
                    'src_server_domain_html_named-entities_ts': {
                        table: 'sys_module'
                        id: '2e198fa6e7af40daad5944c97714b8b2'
                    }
                    src_server_domain_html_render_ts: {
                        table: 'sys_module'
                        id: '49bc6f68e03642899a23e6f0c1bd1472'
                    }
                    src_server_domain_html_tables_ts: {
                        table: 'sys_module'
                        id: '310e245e15904258b499e9cc0addc7a1'
                    }
                    src_server_domain_html_tokens_ts: {
                        table: 'sys_module'
                        id: '13618f5fa1294e1c9ab7f13c12d8c585'
                    }
                    'src_server_domain_html-to-text_ts': {
                        table: 'sys_module'
                        id: '2715bfadbd834b37bd4dc38f725c74c5'
                    }
                    src_server_domain_identity_ts: {
                        table: 'sys_module'
                        id: '5e13881efd264774be2e9b83ee714d38'
                    }
                    'src_server_domain_integration-user-change_ts': {
                        table: 'sys_module'
                        id: '8e939ac63f3b483da69b8a6d3aa3a18b'
                    }
                    'src_server_domain_integration-user-input_ts': {
                        table: 'sys_module'
                        id: '1a9f9d73b4864a5ca1a556c00b83ca01'
                    }
                    'src_server_domain_journal-text_ts': {
                        table: 'sys_module'
                        id: '2ca839e084904e7fac81a1f456472638'
                    }
                    'src_server_domain_json-body_ts': {
                        table: 'sys_module'
                        id: '21493d7ae7304b18af02e5ec1db5fb47'
                    }
                    'src_server_domain_message-keys_ts': {
                        table: 'sys_module'
                        id: '469c6fed2d314941be7f362d1ff470d2'
                    }
                    'src_server_domain_new-client-form_ts': {
                        table: 'sys_module'
                        id: 'b5a805a2cf7f41089bb474e5cc480caf'
                    }
                    'src_server_domain_oauth-client-input_ts': {
                        table: 'sys_module'
                        id: '2bfee6e036d74b05b526d5ae7106f45b'
                    }
                    src_server_domain_outcome_ts: {
                        table: 'sys_module'
                        id: '90821086906b4eb2836ca9c23a9a3c52'
                    }
                    src_server_domain_password_ts: {
                        table: 'sys_module'
                        id: 'ed741f5f5ac346f89b2243cfe21e9ba5'
                    }
                    src_server_domain_priority_ts: {
                        table: 'sys_module'
                        id: 'ae1020805f2c443b9a3a70bd66617018'
                    }
                    'src_server_domain_query-parameters_ts': {
                        table: 'sys_module'
                        id: '35e2c0d778344af2b536ddf1b13f806b'
                    }
                    'src_server_domain_received-task_ts': {
                        table: 'sys_module'
                        id: 'fc1dd26a668646e490aad89c311a597f'
                    }
                    'src_server_domain_redirect-urls_ts': {
                        table: 'sys_module'
                        id: 'a6ec9114b52d4f07ab4949c17de928d6'
                    }
                    src_server_domain_refusal_ts: {
                        table: 'sys_module'
                        id: 'b8f5dbf8d43e43c3a03fc716a7db688b'
                    }
                    src_server_domain_removal_ts: {
                        table: 'sys_module'
                        id: 'a382f7802eae441db3fc9c08ae310c8a'
                    }
                    'src_server_domain_request-state_ts': {
                        table: 'sys_module'
                        id: '70cd9b2322454c468ed62a87a191b21f'
                    }
                    src_server_domain_retry_ts: {
                        table: 'sys_module'
                        id: 'a91c17242c844b40a649d99eec626407'
                    }
                    src_server_domain_rfc3339_ts: {
                        table: 'sys_module'
                        id: '0d4eaeab3b8643b4899a585bda4680ad'
                    }
                    src_server_domain_roles_ts: {
                        table: 'sys_module'
                        id: '7e68e3fccea446a0bf9fcf0243048177'
                    }
                    'src_server_domain_same-task_ts': {
                        table: 'sys_module'
                        id: '0e48cd7371444992986cb525d03cdd8d'
                    }
                    'src_server_domain_setup-routes_ts': {
                        table: 'sys_module'
                        id: 'cea1f5d559d940188864c6d4942023e1'
                    }
                    src_server_domain_sha256_ts: {
                        table: 'sys_module'
                        id: '6a5a3589ed344e3cace1ab14fca35552'
                    }
                    src_server_domain_shown_ts: {
                        table: 'sys_module'
                        id: '75d01508425b4b089a60346259796fa6'
                    }
                    src_server_domain_state_ts: {
                        table: 'sys_module'
                        id: '0a07e1b7feba4e119172dd63e52699f0'
                    }
                    'src_server_domain_state-names-input_ts': {
                        table: 'sys_module'
                        id: 'b4b7a40f455e408cbc4ff88ed5eb6b8d'
                    }
                    'src_server_domain_step-status_ts': {
                        table: 'sys_module'
                        id: 'c48b4c16bd4a4b9a97e516156c03b0c8'
                    }
                    src_server_domain_summary_ts: {
                        table: 'sys_module'
                        id: '2aa4257f10c545c180869962d38e8d05'
                    }
                    'src_server_domain_task-change_ts': {
                        table: 'sys_module'
                        id: 'c7215a85a1444bfd9ead02c95a86df28'
                    }
                    'src_server_domain_task-conditions_ts': {
                        table: 'sys_module'
                        id: '0f0b4c4938634dfea3560f95e5181b32'
                    }
                    'src_server_domain_task-cursor_ts': {
                        table: 'sys_module'
                        id: '242ab925930641979915a7c13259cfa2'
                    }
                    'src_server_domain_task-input_ts': {
                        table: 'sys_module'
                        id: 'b652471db54143a180cf5717073730ce'
                    }
                    'src_server_domain_task-query_ts': {
                        table: 'sys_module'
                        id: '60323f95cdd749648f82c9a991d336a0'
                    }
                    'src_server_domain_test-task-input_ts': {
                        table: 'sys_module'
                        id: '867342b971ad41bc874fc63b2c69865d'
                    }
                    'src_server_domain_ticket-changes_ts': {
                        table: 'sys_module'
                        id: 'a7e9ef0ad27a4a148032766c5d6ef2a7'
                    }
                    'src_server_domain_ticket-description_ts': {
                        table: 'sys_module'
                        id: 'bbf604959e224044baac5311f8d9da99'
                    }
                    src_server_domain_times_ts: {
                        table: 'sys_module'
                        id: '3fb9e87f35104707818774c08d0140b7'
                    }
                    src_server_domain_warnings_ts: {
                        table: 'sys_module'
                        id: '7495743cf4044286b85a92a3fcf4ee72'
                    }
                    'src_server_jobs_clean-log_ts': {
                        table: 'sys_module'
                        id: '7c4bf15cb1ba4be3b78bf23cb810eed2'
                    }
                    'src_server_jobs_compare-tickets_ts': {
                        table: 'sys_module'
                        id: '5e0db5e9202f4576b68680d96313628d'
                    }
                    'src_server_jobs_finish-waiting_ts': {
                        table: 'sys_module'
                        id: 'd39dfa9ea12d4d8fb782bebaf0abcb72'
                    }
                    src_server_jobs_notify_ts: {
                        table: 'sys_module'
                        id: '52435fcc780c4bd59d26344673afd204'
                    }
                    'src_server_jobs_retry-tickets_ts': {
                        table: 'sys_module'
                        id: '37a87292ed36400f9d82e194386a7608'
                    }
                    src_server_platform_clock_ts: {
                        table: 'sys_module'
                        id: '0daf4b2f93a54521bed27b32a090f999'
                    }
                    src_server_platform_digest_ts: {
                        table: 'sys_module'
                        id: 'f60872f4777347d18e1844bd3318f067'
                    }
                    src_server_platform_events_ts: {
                        table: 'sys_module'
                        id: 'ef851d56b4a04c48b45b9202b1ebb917'
                    }
                    src_server_platform_instance_ts: {
                        table: 'sys_module'
                        id: '35d5a46b8f3e4a37ac12f6c950fa6503'
                    }
                    src_server_platform_messages_ts: {
                        table: 'sys_module'
                        id: '8eb5ad9daf9042ce8a4b1cb63d363c06'
                    }
                    src_server_platform_properties_ts: {
                        table: 'sys_module'
                        id: '5acd6d687e9b429ea4c7465cf4d9f8d7'
                    }
                    src_server_platform_random_ts: {
                        table: 'sys_module'
                        id: '26cfd6acd5c840caad10af58b1f348db'
                    }
                    src_server_platform_session_ts: {
                        table: 'sys_module'
                        id: '72add3bc4bca49169d0310cf5686a531'
                    }
                    'src_server_platform_session-messages_ts': {
                        table: 'sys_module'
                        id: '025c382653ec4cc4bc262810821d9c10'
                    }
                    'src_server_platform_system-log_ts': {
                        table: 'sys_module'
                        id: '26fa42ad601247b29a4ab3ac7e93f74a'
                    }
                    src_server_platform_tables_ts: {
                        table: 'sys_module'
                        id: '061a47afa4214c7baaabc5c3594b0ea0'
                    }
                    src_server_platform_version_ts: {
                        table: 'sys_module'
                        id: '6834dbd784804b8dac9df49496264373'
                    }
                    'src_server_records_access-control_ts': {
                        table: 'sys_module'
                        id: '05e5dfc85620484b98b668765e80e307'
                    }
                    src_server_records_comment_ts: {
                        table: 'sys_module'
                        id: 'b3722a98d6c9436488351977612ca8a3'
                    }
                    src_server_records_connection_ts: {
                        table: 'sys_module'
                        id: 'af468ed00c4e475f83bebfefd779d8b7'
                    }
                    src_server_records_group_ts: {
                        table: 'sys_module'
                        id: '6c67ad8ff1e64962a342126cb4b76e63'
                    }
                    src_server_records_journal_ts: {
                        table: 'sys_module'
                        id: 'b2fd13b40d8c46e5b76afe179bb975d2'
                    }
                    src_server_records_log_ts: {
                        table: 'sys_module'
                        id: '2a262da4358d45d0aa12b5f0148ab26b'
                    }
                    'src_server_records_oauth-client_ts': {
                        table: 'sys_module'
                        id: '20156d5625204bafbc3550c3e8193cd6'
                    }
                    'src_server_records_oauth-token_ts': {
                        table: 'sys_module'
                        id: 'b92b95d45a154a919affed67c5e2b029'
                    }
                    src_server_records_request_ts: {
                        table: 'sys_module'
                        id: '7d13f34d06de44bcb4eb3620c04cffc6'
                    }
                    'src_server_records_request-feed_ts': {
                        table: 'sys_module'
                        id: 'dff6b7c4c42044ad8afae9828f969476'
                    }
                    src_server_records_route_ts: {
                        table: 'sys_module'
                        id: '9135786b92df4a85bf5e363e5af0867b'
                    }
                    src_server_records_state_ts: {
                        table: 'sys_module'
                        id: 'da6f0d49b5ef4dbeb6a0cc7150d19fc2'
                    }
                    'src_server_records_stored-text_ts': {
                        table: 'sys_module'
                        id: '2bc56b074b0a42978abb1750aaeac325'
                    }
                    'src_server_records_table-access_ts': {
                        table: 'sys_module'
                        id: '1116d281fc474c2eaad003805bb45264'
                    }
                    src_server_records_tables_ts: {
                        table: 'sys_module'
                        id: '4bd824827a6d4b62a1729ecb8540a12e'
                    }
                    src_server_records_ticket_ts: {
                        table: 'sys_module'
                        id: '735be2656f0b439b847a61ac2cc3d0e0'
                    }
                    src_server_records_user_ts: {
                        table: 'sys_module'
                        id: '9df64bc09668439b9773321664a85bec'
                    }
                    'src_server_records_user-role_ts': {
                        table: 'sys_module'
                        id: 'e6dfd282a07143d2a40d1d614700d06c'
                    }
                    src_server_records_where_ts: {
                        table: 'sys_module'
                        id: 'e1be68f86dc4440ab7ddf70866435a45'
                    }
                    src_server_records_write_ts: {
                        table: 'sys_module'
                        id: '9da8b0f2d2df47f085cd5fc40223cd65'
                    }
                    src_server_rest_connector_ts: {
                        table: 'sys_module'
                        id: 'ae9034764c8f40c886542660fa4cf2c2'
                    }
                    src_server_rest_door_ts: {
                        table: 'sys_module'
                        id: 'b88c56b610cf4661aef484ffdbc6bcff'
                    }
                    src_server_rest_setup_ts: {
                        table: 'sys_module'
                        id: 'ab52fa04d9594ba7bdfce8d4c8c69cca'
                    }
                    'src_server_rules_one-route_ts': {
                        table: 'sys_module'
                        id: '156021f04b0f4b43aae72a8544055f0c'
                    }
                    'src_server_rules_ticket-changed_ts': {
                        table: 'sys_module'
                        id: '8fd4a796a459457986cadc657942d9fc'
                    }
                    src_server_scan_checks_ts: {
                        table: 'sys_module'
                        id: '651110a1e3874a1aaae6ace5e455aa17'
                    }
                    'src_server_services_catch-up_ts': {
                        table: 'sys_module'
                        id: 'bdc08a49a8484cb1b7752ec27feac831'
                    }
                    'src_server_services_change-integration-user_ts': {
                        table: 'sys_module'
                        id: 'bcd11577d8e0417dafad57c1977a2347'
                    }
                    'src_server_services_change-task_ts': {
                        table: 'sys_module'
                        id: '65981562ddff4fd5a86eaafa28eec3e6'
                    }
                    src_server_services_checklist_authorized_ts: {
                        table: 'sys_module'
                        id: 'c7856fa30fcb4130bbb91375da0d46db'
                    }
                    'src_server_services_checklist_basic-authentication_ts': {
                        table: 'sys_module'
                        id: 'd57b462bb4e84aaa91c97d99d88f83b3'
                    }
                    src_server_services_checklist_check_ts: {
                        table: 'sys_module'
                        id: '2fa25d57743343a194d7f8e79c949994'
                    }
                    src_server_services_checklist_checklist_ts: {
                        table: 'sys_module'
                        id: '4e89471990614698be25077ccf06c672'
                    }
                    src_server_services_checklist_checks_ts: {
                        table: 'sys_module'
                        id: 'c7b32c88423d4df2b0284c6a8a5cff53'
                    }
                    'src_server_services_checklist_client-active_ts': {
                        table: 'sys_module'
                        id: '6f85d230a41a4aa99e5aef198170966a'
                    }
                    'src_server_services_checklist_client-kept_ts': {
                        table: 'sys_module'
                        id: '2f1c8bca357e42d1b36bfecf6c42b59c'
                    }
                    'src_server_services_checklist_client-present_ts': {
                        table: 'sys_module'
                        id: '93c8266e1a6f4c44857b9d861726de8a'
                    }
                    'src_server_services_checklist_client-redirect_ts': {
                        table: 'sys_module'
                        id: '8bdeedd422a84e138fa18e3cc5cd19da'
                    }
                    'src_server_services_checklist_client-secret_ts': {
                        table: 'sys_module'
                        id: 'd4cf362a164848a980fa3377b14f55a0'
                    }
                    src_server_services_checklist_cloned_ts: {
                        table: 'sys_module'
                        id: 'efc138e33cc348259ac4a7678291750e'
                    }
                    src_server_services_checklist_connected_ts: {
                        table: 'sys_module'
                        id: '0b065247b4ca4073926bf73756330ab7'
                    }
                    src_server_services_checklist_facts_ts: {
                        table: 'sys_module'
                        id: '54c152362aa34559a5f24a6018bf2dbf'
                    }
                    'src_server_services_checklist_ip-filtering_ts': {
                        table: 'sys_module'
                        id: '4a2642dae6414fcdbde12f3d0ccfef45'
                    }
                    'src_server_services_checklist_last-seen_ts': {
                        table: 'sys_module'
                        id: 'ad4cbbb25afd437f93757548d26e0c18'
                    }
                    'src_server_services_checklist_left-over_ts': {
                        table: 'sys_module'
                        id: 'b2461dcc00974f08a9c1679a8f80ede6'
                    }
                    src_server_services_checklist_links_ts: {
                        table: 'sys_module'
                        id: '91a0442ece874ffe820b72d0a89dbfef'
                    }
                    'src_server_services_checklist_multi-factor_ts': {
                        table: 'sys_module'
                        id: '6ff34ffa7fec48b28c386b0e6572d581'
                    }
                    'src_server_services_checklist_oauth-plugin_ts': {
                        table: 'sys_module'
                        id: '33e3801c53fe40f9bf47075115967fb3'
                    }
                    'src_server_services_checklist_oauth-property_ts': {
                        table: 'sys_module'
                        id: '968ad54deaac445ca36738da4e67798f'
                    }
                    'src_server_services_checklist_oauth-table-create_ts': {
                        table: 'sys_module'
                        id: '02d85601443c4626a3c1bf4719055eed'
                    }
                    'src_server_services_checklist_oauth-table-read_ts': {
                        table: 'sys_module'
                        id: '10ea347b78744e88841506e6e78bcace'
                    }
                    'src_server_services_checklist_oauth-table-write_ts': {
                        table: 'sys_module'
                        id: '1669720f3a4a43d9ba5e18c5884415fe'
                    }
                    src_server_services_checklist_removed_ts: {
                        table: 'sys_module'
                        id: 'ad67069fa46e4052ba4cfe75cf7a2657'
                    }
                    'src_server_services_checklist_single-sign-on_ts': {
                        table: 'sys_module'
                        id: '9c668024f0eb43c08402b47a1902402b'
                    }
                    'src_server_services_checklist_state-parameter_ts': {
                        table: 'sys_module'
                        id: 'f0a0a5541a224416b594060fe3b01c9e'
                    }
                    'src_server_services_checklist_tickets-waiting_ts': {
                        table: 'sys_module'
                        id: 'd0a43caaa6be45cebf02c97199aaad13'
                    }
                    'src_server_services_checklist_token-end_ts': {
                        table: 'sys_module'
                        id: 'fba2cc450ed34320aa7d51314485fc5d'
                    }
                    'src_server_services_checklist_user-active_ts': {
                        table: 'sys_module'
                        id: '87d8775b99114819a0083e15dd5087f4'
                    }
                    'src_server_services_checklist_user-external_ts': {
                        table: 'sys_module'
                        id: '9454b257a22a4201872a88a5fedc7701'
                    }
                    'src_server_services_checklist_user-further-roles_ts': {
                        table: 'sys_module'
                        id: 'b69dbb35b0094a3a91b0a07ce38559b8'
                    }
                    'src_server_services_checklist_user-interactive_ts': {
                        table: 'sys_module'
                        id: 'e1ca6e33a11e41d98819b50d6a4a7f3f'
                    }
                    'src_server_services_checklist_user-locked_ts': {
                        table: 'sys_module'
                        id: '76b804994fcf49a381af38f047cd2574'
                    }
                    'src_server_services_checklist_user-password_ts': {
                        table: 'sys_module'
                        id: 'b32bfbe89bd8450c83f9638d43aa8056'
                    }
                    'src_server_services_checklist_user-password-reset_ts': {
                        table: 'sys_module'
                        id: 'cf3f5f33833f4f9a900c0542837f0f45'
                    }
                    'src_server_services_checklist_user-present_ts': {
                        table: 'sys_module'
                        id: 'c1771013948d4ddc89bbed029a6e4a25'
                    }
                    'src_server_services_checklist_user-role_ts': {
                        table: 'sys_module'
                        id: '3bb7e147274641a3afcfe4cec5091725'
                    }
                    'src_server_services_claim-change_ts': {
                        table: 'sys_module'
                        id: '30fa4acd4c3d46678ad0c5a6dfacd83f'
                    }
                    'src_server_services_clean-log_ts': {
                        table: 'sys_module'
                        id: 'f4c632692b4e4e569544df96a192eb7a'
                    }
                    src_server_services_comment_ts: {
                        table: 'sys_module'
                        id: '1263b54f79ce4e0eb3d878c833dacfea'
                    }
                    'src_server_services_compare-tickets_ts': {
                        table: 'sys_module'
                        id: '1b6f25e2102947e7a859aeab422e8e1d'
                    }
                    'src_server_services_connect-integration-user_ts': {
                        table: 'sys_module'
                        id: '780033633988432d97908b535f823c23'
                    }
                    'src_server_services_connect-oauth-client_ts': {
                        table: 'sys_module'
                        id: '66dbc394b54b4f0ca981268fdbe82d6d'
                    }
                    src_server_services_connection_ts: {
                        table: 'sys_module'
                        id: 'cbc0b45a8bcd468cb7fdfce0159be7fd'
                    }
                    'src_server_services_connection-state_ts': {
                        table: 'sys_module'
                        id: '1313518bf1da4deeaddd2d3b99f54f8f'
                    }
                    'src_server_services_create-ticket_ts': {
                        table: 'sys_module'
                        id: 'd3f656ab263b43b0873c5c55278cdeda'
                    }
                    'src_server_services_create-ticket-now_ts': {
                        table: 'sys_module'
                        id: '28af459cb79946cd9b8db6340036e767'
                    }
                    'src_server_services_cross-scope_ts': {
                        table: 'sys_module'
                        id: 'd471ff12c10c4e54b52d64254ed17a21'
                    }
                    'src_server_services_current-task_ts': {
                        table: 'sys_module'
                        id: '65f4726d0ae04947ab82ecb15763614c'
                    }
                    'src_server_services_deliver-comment_ts': {
                        table: 'sys_module'
                        id: 'dd805d52e540459bbcd24a86e6acc94c'
                    }
                    'src_server_services_find-request_ts': {
                        table: 'sys_module'
                        id: '8737b4528f8d4f40901bef3c4cdb158b'
                    }
                    'src_server_services_finish-waiting_ts': {
                        table: 'sys_module'
                        id: 'ca76d9d68df544d99a96a296982be412'
                    }
                    'src_server_services_follow-ticket_ts': {
                        table: 'sys_module'
                        id: 'fda076fb83e944fd938be09c1ecffe7a'
                    }
                    'src_server_services_list-comments_ts': {
                        table: 'sys_module'
                        id: 'fe9df760dfc94426a031045edd506ae1'
                    }
                    'src_server_services_list-tasks_ts': {
                        table: 'sys_module'
                        id: '48b4075a18bf4eeabd4b85d8e74017bc'
                    }
                    src_server_services_notify_ts: {
                        table: 'sys_module'
                        id: 'e06a777815fd412db4e6297328366b0b'
                    }
                    'src_server_services_one-route_ts': {
                        table: 'sys_module'
                        id: 'a151ff7f1e384aa98e0111149cbf29ce'
                    }
                    'src_server_services_present-connection_ts': {
                        table: 'sys_module'
                        id: 'fa91a6764b174863a1b97f360cc7d1d3'
                    }
                    'src_server_services_present-task_ts': {
                        table: 'sys_module'
                        id: '995dcd74170a40ce95a66da80947de34'
                    }
                    'src_server_services_read-summary_ts': {
                        table: 'sys_module'
                        id: '49e6e5485b6842998ea29063a6864edf'
                    }
                    'src_server_services_read-task_ts': {
                        table: 'sys_module'
                        id: 'dc44ba039f8240689d03da0a253163d2'
                    }
                    'src_server_services_receive-task_ts': {
                        table: 'sys_module'
                        id: 'e9a7a51409384907a1746fb3cb58a4a5'
                    }
                    'src_server_services_remove-connection_ts': {
                        table: 'sys_module'
                        id: '0fd336c57fb946aabd1e709643d40e0b'
                    }
                    'src_server_services_renew-secret_ts': {
                        table: 'sys_module'
                        id: 'f2c4fe63caec4cc89c2d3ebf4778f75d'
                    }
                    'src_server_services_request-of-ticket_ts': {
                        table: 'sys_module'
                        id: 'cd4bc8e4d010496aa2cd5ca1e6ddb853'
                    }
                    'src_server_services_request-values_ts': {
                        table: 'sys_module'
                        id: '4785e9cb881b4eedba13c88d7186c6be'
                    }
                    'src_server_services_retry-tickets_ts': {
                        table: 'sys_module'
                        id: '53879dda80104e518e61e89c8fc2b0b6'
                    }
                    src_server_services_scan_further_ts: {
                        table: 'sys_module'
                        id: '20ed820d04eb40e787cfe68f1fd0d93f'
                    }
                    src_server_services_scan_scan_ts: {
                        table: 'sys_module'
                        id: '97154946c1c548d9aa538d52d60cf5e5'
                    }
                    'src_server_services_setup-integration-user_ts': {
                        table: 'sys_module'
                        id: '6194108d97644ddd9a55e7a3143606c6'
                    }
                    'src_server_services_setup-oauth-client_ts': {
                        table: 'sys_module'
                        id: 'b278acb5b5cd497ebd71c26f3f06b45e'
                    }
                    'src_server_services_start-over_ts': {
                        table: 'sys_module'
                        id: '75fd545940864243aa8e59672beeca48'
                    }
                    'src_server_services_take-attempt_ts': {
                        table: 'sys_module'
                        id: '545052476c2f43d19e462b9b26a6bc82'
                    }
                    'src_server_services_test-task_ts': {
                        table: 'sys_module'
                        id: 'fd64ab5dbd7640649c781b8d3a50c38d'
                    }
                    'src_server_services_ticket-change_ts': {
                        table: 'sys_module'
                        id: 'c8b02394cf9a44e5905c97748788c670'
                    }
                    'src_server_services_ticket-refusal_ts': {
                        table: 'sys_module'
                        id: '8def742b3e8a4905bb198eb0d18b5feb'
                    }
                    'src_server_services_ticket-sight_ts': {
                        table: 'sys_module'
                        id: '2813db7cb823466c904db9ac101fa5fa'
                    }
                    'src_server_services_ticket-states_ts': {
                        table: 'sys_module'
                        id: 'd6b3b8f2549044dc82dd0397a946a52f'
                    }
                    'src_server_services_ticket-values_ts': {
                        table: 'sys_module'
                        id: 'af81c4d0a231426b9593aced6d852698'
                    }
                    'src_server_services_whole-connection_ts': {
                        table: 'sys_module'
                        id: '539943b6b05b431fbd4bf240d9792be3'
                    }
                    'src_server_services_write-log_ts': {
                        table: 'sys_module'
                        id: '69f9df7ad0e04d929dcb41e7dedf5369'
                    }
                    'state-change-assess': {
                        table: 'x_mioms_m365ticket_state'
                        id: '37068530e7bd44f5abed39a7269f22c9'
                    }
                    'state-change-authorize': {
                        table: 'x_mioms_m365ticket_state'
                        id: '29ff189d75964f438c5fdc2c9019301f'
                    }
                    'state-change-canceled': {
                        table: 'x_mioms_m365ticket_state'
                        id: '9f7eff9023d2465e987f3fc9c2a34fd9'
                    }
                    'state-change-closed': {
                        table: 'x_mioms_m365ticket_state'
                        id: '4fedbc6132fc4185bbc0edcf82cf358b'
                    }
                    'state-change-implement': {
                        table: 'x_mioms_m365ticket_state'
                        id: 'ee379509ac0a4feaa7d10675abaf4c96'
                    }
                    'state-change-new': {
                        table: 'x_mioms_m365ticket_state'
                        id: 'fc793de8b5f34c64a601cb329790aaa5'
                    }
                    'state-change-review': {
                        table: 'x_mioms_m365ticket_state'
                        id: 'c494f6f9a22c458d88a85e1229c80a85'
                    }
                    'state-change-scheduled': {
                        table: 'x_mioms_m365ticket_state'
                        id: '0e7cf9d7d99a4fd6bfe840bcebf01d33'
                    }
                    'state-incident-canceled': {
                        table: 'x_mioms_m365ticket_state'
                        id: 'fcbf4c652d1544c69bbcc82a6a61bef6'
                    }
                    'state-incident-closed': {
                        table: 'x_mioms_m365ticket_state'
                        id: '066cd545416541a8bca72788e98c4d72'
                    }
                    'state-incident-in-progress': {
                        table: 'x_mioms_m365ticket_state'
                        id: '89f9ff4c7350429da911bf90c677440b'
                    }
                    'state-incident-new': {
                        table: 'x_mioms_m365ticket_state'
                        id: '126d015160e24780a8c48bdbbb24a2b7'
                    }
                    'state-incident-on-hold': {
                        table: 'x_mioms_m365ticket_state'
                        id: 'b3d6c94307184ba08f84a1ff414a0936'
                    }
                    'state-incident-resolved': {
                        table: 'x_mioms_m365ticket_state'
                        id: '42a8dac79651492693951a3d95646c5e'
                    }
                }
                composite: [
                    {
                        table: 'sys_dictionary'
                        id: '00149365debb44428b26e728844758e1'
                        key: {
                            name: 'x_mioms_m365ticket_log'
                            element: 'http_status'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0078eeb62b5d48b58d54fa7594bae454'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            element: 'chg_model'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '00cb38c4dd5f4b128e9a412212882301'
                        key: {
                            document_key: '7a5eb97fda71430292feec71d8bcbbc5'
                            variable: 'b86c0427531000109e02ddeeff7b1227'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '0107d1d78ff24d2ebc31f3f0632a7ae9'
                        key: {
                            name: 'x_mioms_m365ticket_state'
                            caption: 'In Microsoft 365'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '0130e50b65c1465e96fbe2df91eff5e8'
                        key: {
                            field: 'field_values'
                            table: 'var__m_atf_input_variable_2d82e3c7531400109e02ddeeff7b12a7'
                            id: 'ed6ab58a30be4fd180fffcc3dbf6dc54'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '01918dd19f7a41a5bc660314e8d2124e'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_request'
                            col_name_string: 'ticket_type,sys_updated_on,sys_id'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '01c9bcea961940138f5c96fc18d8837d'
                        key: {
                            document_key: '8d6254b579f5410da5f0ffc162f2935a'
                            variable: 'b86c0427531000109e02ddeeff7b1227'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '023202cf405146a8a73cfc2d43b86293'
                        key: {
                            list_id: {
                                id: '48ff6ff997de46e7be6e5246f87fdb0a'
                                key: {
                                    name: 'x_mioms_m365ticket_comment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_mioms_m365ticket_request'
                                }
                            }
                            element: 'sys_created_on'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '027addad59a24d9984f61f8ef796ab61'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            caption: 'Tickets of this type and category'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '034682934a14434f9ef8ca121f18ae06'
                        key: {
                            list_id: {
                                id: '48ff6ff997de46e7be6e5246f87fdb0a'
                                key: {
                                    name: 'x_mioms_m365ticket_comment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_mioms_m365ticket_request'
                                }
                            }
                            element: 'author'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '0410d5a575234fe69f9f955bf2fe8d6a'
                        key: {
                            sys_ui_form: {
                                id: '2bad10e4bae04bf38f69909165cb96d4'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '0b7fe701311a4f69aff9621f7334d524'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    caption: 'Task from Microsoft 365'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '04a68f2b0f1a4ab3acb310da5365c760'
                        key: {
                            document_key: 'c2a85a7fa5ff474586144df601289802'
                            variable: 'dd54cf535320220002c6435723dc34fd'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '04b8cc5ea19b4cdeb0fd11de354ee37d'
                        key: {
                            document_key: '8d6254b579f5410da5f0ffc162f2935a'
                            variable: '02fb0027531000109e02ddeeff7b120b'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '04ba6d9e1bbf427aacfbe32b82c5ff8e'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'recommendation_source'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '04f5aaff7177443e93f7c8a8bf9d00c0'
                        key: {
                            document_key: 'd519b10a9e514c67bb2bd4a1d6c9f019'
                            variable: '42f2564b73031300440211d8faf6a777'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '051410e6b4b74caa954975064b174efc'
                        key: {
                            sys_ui_action: 'fea84d8c24394eba8c9dca3b16bbab01'
                            sys_user_role: {
                                id: '83a62f2cf69045caaaa5aa649d617b13'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '069e981ef16042e2bdc6f1562aa6d622'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'last_seen_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '06a522e2d9af42988e777ad877d64608'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '06dc5141de05407cae41329d7d2af09b'
                        key: {
                            name: 'x_mioms_m365ticket_state'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '08ec35a3987643049220d152347512aa'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'ticket_state_label'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '08f8eeb47be6464088da94d1eeaf880e'
                        key: {
                            sys_ui_section: {
                                id: 'aa230785e95c40acb531ad2e59671e31'
                                key: {
                                    name: 'x_mioms_m365ticket_log'
                                    caption: 'Entry'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '08ffec48c9a9423698bc2c4d6dc44795'
                        key: {
                            sys_ui_section: {
                                id: 'b992afabf557461a8bffdca527e18756'
                                key: {
                                    name: 'x_mioms_m365ticket_state'
                                    caption: 'State of the ticket'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'value'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '09c3d62c0499436b9ace77542dbeb0e2'
                        key: {
                            document_key: '114b240bb00c489985affd0dd8fedee2'
                            variable: 'cec002650b3222000b7da95e93673aae'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '09d1242c32394d3b8340d52252ac5a78'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'removed_by'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '09efb09238e545559a727e46738196d6'
                        key: {
                            sys_ui_section: {
                                id: '394d0f095339496da01aff957fe1146a'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    caption: 'Comments and work notes'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'work_notes'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0b57941881e74ffe83c6b8b796dc4122'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            element: 'cmdb_ci'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '0b7fe701311a4f69aff9621f7334d524'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            caption: 'Task from Microsoft 365'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0c5989c81b8141fdb82594ecd7b0c392'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            element: 'ticket_type'
                            value: 'incident'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0ca2772c1ec2453ea038c7719e355735'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            element: 'cmdb_ci'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '0ccefd087685432c8b4b75fa5a0c2560'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0d8629df5d9e45e6bce1b60e785a2833'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0df690a276eb4e2ca80f1ef12f324abf'
                        key: {
                            sys_security_acl: '2df02a4e49b64fc98e812ef22e8b812f'
                            sys_user_role: {
                                id: 'eb04e2d9607f49b3bb2445a47f65fff0'
                                key: {
                                    name: 'x_mioms_m365ticket.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0eb1e5ee36e048659d70fce0d47abfe6'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'integration_user'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0eb3918e24b44172bab6497522d239f9'
                        key: {
                            list_id: {
                                id: '264dddbfa5e74ad984d4adc376b08a8b'
                                key: {
                                    name: 'x_mioms_m365ticket_log'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_mioms_m365ticket_request'
                                }
                            }
                            element: 'http_status'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '0ec6716c05ff4ba880d9d5aa371334f3'
                        key: {
                            document_key: '5fcf98bff493432c95edfaf2e61db530'
                            variable: '1778a7480f20101091d0f00c97767e03'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0fbb4022913a4a5d8e4535df32025e16'
                        key: {
                            sys_security_acl: '866d75f8242c440f850839409ca34288'
                            sys_user_role: {
                                id: 'eb04e2d9607f49b3bb2445a47f65fff0'
                                key: {
                                    name: 'x_mioms_m365ticket.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0fdff1bf087c4469a6c439af92f51308'
                        key: {
                            list_id: {
                                id: '40800104b8554bcd9d5367398e513555'
                                key: {
                                    name: 'x_mioms_m365ticket_log'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'milliseconds'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1051a29760ff420080cf9d04a3b2a8a3'
                        key: {
                            name: 'x_mioms_m365ticket_log'
                            element: 'route'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1071a8dfc9df46b58f34d9f4b40adc6f'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'request'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '114698b601a64b05807532ee935c7579'
                        key: {
                            list_id: {
                                id: 'dce6fd199e2c4bdab686a0a030aa5b5e'
                                key: {
                                    name: 'x_mioms_m365ticket_state'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '12396c8962554674b56ac37b79905488'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'client_made_here'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '12afb1f062a14e2f838d72a820799b6b'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'requested_by_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '13b1ea3d34e1470f9e645d4e2e987068'
                        key: {
                            document_key: '119adec202a248ecb78a99dd19526933'
                            variable: '9f5f67709f132200ef4afa7dc67fcf94'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1467d705a86c4b339272141bc9c7cdb7'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'closed_position'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '14afe5b229c84379b4370c9baf79c9c4'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '14cff91f7cf04b539feb54e3e93602aa'
                        key: {
                            document_key: 'b459cd480dba459e8f7bd067952fc7ba'
                            variable: '02fb0027531000109e02ddeeff7b120b'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '151e69bd8d394cc4b3b6869b127ebc27'
                        key: {
                            list_id: {
                                id: 'a3fe3db1528845a293b2b0beae0b5210'
                                key: {
                                    name: 'x_mioms_m365ticket_comment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'author'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '159703f4b59d43cfb5d7ef59cc59a7dc'
                        key: {
                            document_key: '69e2c5ec581749a58af948f2206e15fa'
                            variable: 'b86c0427531000109e02ddeeff7b1227'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '15cf1babc1ca41c8b074ad229d948d1c'
                        key: {
                            document_key: 'aa96cd4e281e4c9dbff5a22058f82890'
                            variable: 'ff06ab840f20101091d0f00c97767e6d'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '17c8726b660f4f388766b9bb4e69d447'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '17d3aaec1be34022be34efcd37b766a8'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'text'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '17deab03770543fb844857a1893f0a18'
                        key: {
                            sys_ui_action: '6e6e6cd1b5154ad598223fe9e6e80d26'
                            sys_user_role: {
                                id: 'eb04e2d9607f49b3bb2445a47f65fff0'
                                key: {
                                    name: 'x_mioms_m365ticket.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '18eb515df7e34ffcba133dcd079dac5d'
                        key: {
                            document_key: '38156d911ab043e9abdbf8f08c9ff326'
                            variable: '1778a7480f20101091d0f00c97767e03'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '1a6da63eed5645978c9c3e141abecb0c'
                        key: {
                            document_key: '3aba5aa396ed4eefb2790fe896c34a7a'
                            variable: '989d9e235324220002c6435723dc3484'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '1a97b0a45b1f40e0bb46d953f1dff4b7'
                        key: {
                            sys_security_acl: 'a9bd6de1f2d549ee9d7ff5844de26d6c'
                            sys_user_role: {
                                id: 'eb04e2d9607f49b3bb2445a47f65fff0'
                                key: {
                                    name: 'x_mioms_m365ticket.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1af3a73082d541e7aaebe8b91c0f0135'
                        key: {
                            sys_ui_section: {
                                id: '7fd0d77066474367aa0f7ff01f8d2e5a'
                                key: {
                                    name: 'x_mioms_m365ticket_route'
                                    caption: 'Go to'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'chg_model'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1b2b3f40084641c6b93d3f02d75edc9f'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'removed_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1b3ed5e59c4e42c4b9b3c09e4ae3ead1'
                        key: {
                            sys_ui_section: {
                                id: '228c3cfd137a414fa66e7852cadc0f48'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    caption: 'Origin'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1b8f671d6df849b2ae17c2bbb95d969c'
                        key: {
                            list_id: {
                                id: '264dddbfa5e74ad984d4adc376b08a8b'
                                key: {
                                    name: 'x_mioms_m365ticket_log'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_mioms_m365ticket_request'
                                }
                            }
                            element: 'route'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '1c32b9676cd945f9bca7e92fa2f01b60'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_request'
                            col_name_string: 'task_id'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '1cead7bc7dcc402a983cd14b37e69eb6'
                        key: {
                            sys_ui_form: {
                                id: '2bad10e4bae04bf38f69909165cb96d4'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '9a9b00ea9e1d4d80a094372c2a81504c'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    caption: 'Ticket in this instance'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1cfa6c934061461f85b37426bae33f7c'
                        key: {
                            name: 'x_mioms_m365ticket_log'
                            element: 'http_status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1d9f736efac4453795c794f230b75049'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'waiting_priority'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1efc34cb844e405ca627612214a1a1ac'
                        key: {
                            sys_ui_section: {
                                id: '0b7fe701311a4f69aff9621f7334d524'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    caption: 'Task from Microsoft 365'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'task_name'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1f8c0e96e1cc4088b16f979ec566aea5'
                        key: {
                            sys_ui_section: {
                                id: 'aa230785e95c40acb531ad2e59671e31'
                                key: {
                                    name: 'x_mioms_m365ticket_log'
                                    caption: 'Entry'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'message'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '20a00351ee9e415bbe3d07a39c8df11e'
                        key: {
                            list_id: {
                                id: 'dce6fd199e2c4bdab686a0a030aa5b5e'
                                key: {
                                    name: 'x_mioms_m365ticket_state'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'category'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '20a2cd92fc934aec9d241fe2741a298e'
                        key: {
                            name: 'x_mioms_m365ticket_log'
                            element: 'outcome'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '20ffe71c3feb4619b25cd96ad0802ab0'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'recommendation_source'
                            value: 'user'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '227c7b1f07aa4de6a720d6c994b9c78f'
                        key: {
                            document_key: '0d89e609ca7c47889ce6e767810a434f'
                            variable: '42f2564b73031300440211d8faf6a777'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '228c3cfd137a414fa66e7852cadc0f48'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            caption: 'Origin'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2365053fd10c4100ae58481915b81fe5'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'details'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '238efab159b145acb90079a759c1d719'
                        key: {
                            document_key: '2dfe676666594afaa34fff0cf227963f'
                            variable: '89ad06b543010210b6f9a0246bb8f2d7'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '24089a5890d64daf853f202794ca8f66'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '24174a2e7cea4cce948884178e25fb0e'
                        key: {
                            list_id: {
                                id: 'c4c742e577094dbc9f9234c72547ceb2'
                                key: {
                                    name: 'x_mioms_m365ticket_route'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'chg_model'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '255e305447514eb7950674ff9ce4ceb2'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'action_url'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '25eef0106d4e4c65a251b984e6999fa0'
                        key: {
                            document_key: '5fcf98bff493432c95edfaf2e61db530'
                            variable: 'ff06ab840f20101091d0f00c97767e6d'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '264dddbfa5e74ad984d4adc376b08a8b'
                        key: {
                            name: 'x_mioms_m365ticket_log'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'x_mioms_m365ticket_request'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '2661fcf7e8c44df482d05a9128f8c31a'
                        key: {
                            list_id: {
                                id: '40800104b8554bcd9d5367398e513555'
                                key: {
                                    name: 'x_mioms_m365ticket_log'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'request'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '2670681e31ac412a98a8aab875796182'
                        key: {
                            document_key: '3aba5aa396ed4eefb2790fe896c34a7a'
                            variable: '42f2564b73031300440211d8faf6a777'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '286e67ce5dfb4a9790db01947095164a'
                        key: {
                            field: 'field_values'
                            table: 'var__m_atf_input_variable_2d82e3c7531400109e02ddeeff7b12a7'
                            id: '7a5eb97fda71430292feec71d8bcbbc5'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '28c1b3f578284128a50149734ced9975'
                        key: {
                            document_key: '67428bfe83e348598aa228e6a55bb4f2'
                            variable: '1d94cb1f3b8032000774229c93efc419'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '29d0c07d8479416fb8761f0f27db2235'
                        key: {
                            sys_ui_section: {
                                id: 'aa230785e95c40acb531ad2e59671e31'
                                key: {
                                    name: 'x_mioms_m365ticket_log'
                                    caption: 'Entry'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'task_id'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '29f12210a97749688cddb7389654f6b7'
                        key: {
                            document_key: '2dfe676666594afaa34fff0cf227963f'
                            variable: '58408e250b3222000b7da95e93673a5c'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '2a1008d5cc89415d89f3cd4f44c8cefd'
                        key: {
                            document_key: 'ed6ab58a30be4fd180fffcc3dbf6dc54'
                            variable: '78b8d86b531000109e02ddeeff7b12f3'
                        }
                    },
                    {
                        table: 'sys_ux_lib_asset'
                        id: '2a660102b016412ab96fce47255f1093'
                        key: {
                            name: 'x_mioms_m365ticket/main'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2a8eddd90b264788bdc2bd101233a2a3'
                        key: {
                            sys_ui_section: {
                                id: 'b992afabf557461a8bffdca527e18756'
                                key: {
                                    name: 'x_mioms_m365ticket_state'
                                    caption: 'State of the ticket'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'ticket_type'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2b4ea6d96cd04e348aa2285a60c30bc8'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'attempts'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '2bad10e4bae04bf38f69909165cb96d4'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '2c46c1a9148348368718157925732b21'
                        key: {
                            document_key: '119adec202a248ecb78a99dd19526933'
                            variable: '1d94cb1f3b8032000774229c93efc419'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '2d1385c069374b67a21af3dbcb3ff8a0'
                        key: {
                            document_key: '60bca85fbd9d4446ac6c114d427ceebe'
                            variable: '78b8d86b531000109e02ddeeff7b12f3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2fc2f3220c1e440b984ff70e37bccfc8'
                        key: {
                            name: 'x_mioms_m365ticket_log'
                            element: 'message'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '2fcf083c0ba445bc9e11e45f65d4bf17'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_state'
                            col_name_string: 'ticket_type,value'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '3078ef2ba57f4b43a9b6b99855e6d54a'
                        key: {
                            document_key: '3d51e02ea2b74b9dacfa89aef9bb2b4d'
                            variable: '81e042650b3222000b7da95e93673aa2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3093eff91606435080cf1fb70cd70180'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'ticket_error_code'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '30d1b059b0a3460b970996a1b4a24a29'
                        key: {
                            sys_security_acl: 'a6f4196dcf6b4c6482ed9cc2ef2f891c'
                            sys_user_role: {
                                id: '0d2753ee18124871b93a8062f24034ab'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3123f2ab66bf4f498cadf691806bce9a'
                        key: {
                            sys_security_acl: 'c779bc643f0246e4a07005c54e6e06ee'
                            sys_user_role: {
                                id: '83a62f2cf69045caaaa5aa649d617b13'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3235a3f3ca7c41ce9a1a8dabe75dab4b'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'tenant_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '32c4878734404c66bd59ff86134cf8d7'
                        key: {
                            sys_ui_form: {
                                id: '2bad10e4bae04bf38f69909165cb96d4'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '394d0f095339496da01aff957fe1146a'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    caption: 'Comments and work notes'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '3344a9793f2142228e8bdc2b244f291f'
                        key: {
                            sys_ui_form: {
                                id: '2bad10e4bae04bf38f69909165cb96d4'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '228c3cfd137a414fa66e7852cadc0f48'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    caption: 'Origin'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '34eb5dc05ed64d729c52782f180abc95'
                        key: {
                            document_key: '69bd109a95c94e27bddd3bd7492f2c85'
                            variable: '42f2564b73031300440211d8faf6a777'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '385cccf1106d4beca08abaddcce63050'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'ticket_attempts'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3885c92b275849c7a08dd3267d1d6bbb'
                        key: {
                            name: 'x_mioms_m365ticket_log'
                            element: 'route'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '38eaf42dad9547d5b027e28e9f3d913a'
                        key: {
                            document_key: '38156d911ab043e9abdbf8f08c9ff326'
                            variable: 'b27b2b29ff6033008d3f5d9ad53bf164'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '394d0f095339496da01aff957fe1146a'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            caption: 'Comments and work notes'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '397cb7fc76f04327b7b458a1b4d5b2dd'
                        key: {
                            sys_ui_section: {
                                id: '7fd0d77066474367aa0f7ff01f8d2e5a'
                                key: {
                                    name: 'x_mioms_m365ticket_route'
                                    caption: 'Go to'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'assignment_group'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '39ba9c2387c74625924ec280dc99b3ca'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'ticket'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '39e6d3a2402a4946b7733769b3d3893c'
                        key: {
                            list_id: {
                                id: '4c3b51e977d1422e97abd5f2ee788a0e'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'ticket_error'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3bff1a46936f4f8db3e11332d01c6523'
                        key: {
                            sys_ui_section: {
                                id: '0107d1d78ff24d2ebc31f3f0632a7ae9'
                                key: {
                                    name: 'x_mioms_m365ticket_state'
                                    caption: 'In Microsoft 365'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'order'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '3c03770a6ea5488aa7387b7a01777ce4'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'recommendation_category'
                            value: 'identity'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '3c411dee438941ea819c612d0505afe6'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'ticket_type'
                            value: 'incident'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '3cfe70be4b7942a5b74ca9afc25f6c83'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'recommendation_category'
                            value: 'devices'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3d002db01c344367baf536e9e4aa7cf3'
                        key: {
                            list_id: {
                                id: '4c3b51e977d1422e97abd5f2ee788a0e'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'task_name'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '3da7ae61a5bb47e8821b309a0014720b'
                        key: {
                            document_key: '610e35321629460ba47d6dd5bca0bdce'
                            variable: '42f2564b73031300440211d8faf6a777'
                        }
                    },
                    {
                        table: 'sys_number'
                        id: '3ebb249d341a40c2bd3fcffd7c4aeaa5'
                        key: {
                            category: 'x_mioms_m365ticket_request'
                            prefix: 'M365CR'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3f999302e9af46e29e522d39d4399f17'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'removed_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3fee8e1c12c145f0bb423171226bf21c'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'removed_on'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '403c1506c5cc4486845459e0d70f0c0b'
                        key: {
                            field: 'field_values'
                            table: 'var__m_atf_input_variable_2d82e3c7531400109e02ddeeff7b12a7'
                            id: '60bca85fbd9d4446ac6c114d427ceebe'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '40800104b8554bcd9d5367398e513555'
                        key: {
                            name: 'x_mioms_m365ticket_log'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '40ce6f114bf145218d49125f70171cda'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '40f488704c794109b5fb88b37879896f'
                        key: {
                            list_id: {
                                id: 'c4c742e577094dbc9f9234c72547ceb2'
                                key: {
                                    name: 'x_mioms_m365ticket_route'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'assignment_group'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4129a541adce44a986b11a4dcc003d94'
                        key: {
                            name: 'x_mioms_m365ticket_state'
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '41977f7f7f294ed59f1b7cb27d0db3d5'
                        key: {
                            document_key: '869aa6e2701f4c80b6bd835abd78759f'
                            variable: '42f2564b73031300440211d8faf6a777'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '4322b72419044b29bc029b2d6f51a3bb'
                        key: {
                            sys_security_acl: 'da8f6e9fe85d4ebc86a7f9894bb1a0e4'
                            sys_user_role: {
                                id: '0d2753ee18124871b93a8062f24034ab'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '43b76be601e349c98e81550d89d34622'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'set_up_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '440f1ce092864bcf9595c3da74f7b21c'
                        key: {
                            name: 'x_mioms_m365ticket_state'
                            element: 'ticket_type'
                            value: 'change'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '44bf54c7260c4474a70746b0dd673b72'
                        key: {
                            sys_ui_form: {
                                id: 'fedc72dbb8a346fdbcd4bd1f66c9677b'
                                key: {
                                    name: 'x_mioms_m365ticket_route'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '7fd0d77066474367aa0f7ff01f8d2e5a'
                                key: {
                                    name: 'x_mioms_m365ticket_route'
                                    caption: 'Go to'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '451b9ea44da84b35a25c7d3ed27fbb59'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'requested_by_id'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '475e6935b8a245319280ac4f2aff775e'
                        key: {
                            document_key: '8d6254b579f5410da5f0ffc162f2935a'
                            variable: '78b8d86b531000109e02ddeeff7b12f3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '479d2bb25ea048018730d69ce57a40e5'
                        key: {
                            sys_ui_section: {
                                id: '228c3cfd137a414fa66e7852cadc0f48'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    caption: 'Origin'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'task_id'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '483ee55154a9475f9ab54a286372432d'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'action_url'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '48ff6ff997de46e7be6e5246f87fdb0a'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'x_mioms_m365ticket_request'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '49000a61b5eb488eb3eadf0d1ff751ff'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'unknown_secret'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '493aa958ab8c4ef98de19e27b18bfb8c'
                        key: {
                            document_key: '863a8bbccf164fc29ce7563c6e5858d0'
                            variable: 'ff06ab840f20101091d0f00c97767e6d'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '49857dba7ae64b67aef7a2944a43bf79'
                        key: {
                            list_id: {
                                id: '4c3b51e977d1422e97abd5f2ee788a0e'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'recommendation_category'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '498dfa588b784a1cb3f11150be679684'
                        key: {
                            name: 'x_mioms_m365ticket_log'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '4a6d9cf11a8d487cb695e4e40cbbf96c'
                        key: {
                            document_key: '2dfe676666594afaa34fff0cf227963f'
                            variable: '59877da10b3222000b7da95e93673a56'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4a8b248522464eabb4c0226ec2e0f1e6'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'set_up_on'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4af6c320e8e94738b40c8ce1676dda2c'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'due'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4b09d9433cf84f1a8ed881b9f0798518'
                        key: {
                            list_id: {
                                id: 'c4c742e577094dbc9f9234c72547ceb2'
                                key: {
                                    name: 'x_mioms_m365ticket_route'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'cmdb_ci'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '4c3b51e977d1422e97abd5f2ee788a0e'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4d172351e284406cb732060c83ffacf2'
                        key: {
                            sys_ui_section: {
                                id: 'aa230785e95c40acb531ad2e59671e31'
                                key: {
                                    name: 'x_mioms_m365ticket_log'
                                    caption: 'Entry'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'request'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4e09fe3543af497f85308ba6a1f5bb3f'
                        key: {
                            sys_ui_section: {
                                id: '0b7fe701311a4f69aff9621f7334d524'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    caption: 'Task from Microsoft 365'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'number'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4e5c766bd1dd421587a61bb60ed0c1e3'
                        key: {
                            list_id: {
                                id: '4c3b51e977d1422e97abd5f2ee788a0e'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'ticket_state_label'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '501c4a66a194424aa4eaa95c13c5fe87'
                        key: {
                            list_id: {
                                id: '4c3b51e977d1422e97abd5f2ee788a0e'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'ticket_type'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '503527cc09fe4653abaf00d8560fea8a'
                        key: {
                            document_key: '5fcf98bff493432c95edfaf2e61db530'
                            variable: '98c44875ffa033008d3f5d9ad53bf1fa'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '50d66773026d4782a39ef5364808ee62'
                        key: {
                            sys_ui_section: {
                                id: '9a9b00ea9e1d4d80a094372c2a81504c'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    caption: 'Ticket in this instance'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '50ef3a6baa304268a5b566989a02f7fb'
                        key: {
                            document_key: 'd519b10a9e514c67bb2bd4a1d6c9f019'
                            variable: '989d9e235324220002c6435723dc3484'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '51758acb50df4dfc8f465553e9db69c9'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'task_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '51f7bfb622964f8b9d8455ed2e8ea4ae'
                        key: {
                            sys_ui_section: {
                                id: '0107d1d78ff24d2ebc31f3f0632a7ae9'
                                key: {
                                    name: 'x_mioms_m365ticket_state'
                                    caption: 'In Microsoft 365'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'name'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '5215dce24f1f4efd8c71336df3414aab'
                        key: {
                            document_key: '863a8bbccf164fc29ce7563c6e5858d0'
                            variable: '8c07aba5ff6033008d3f5d9ad53bf13b'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '529b586618b544d9a1af565281132c57'
                        key: {
                            list_id: {
                                id: '40800104b8554bcd9d5367398e513555'
                                key: {
                                    name: 'x_mioms_m365ticket_log'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'task_id'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '5338618b080047a8842872de50b465ba'
                        key: {
                            document_key: '60bca85fbd9d4446ac6c114d427ceebe'
                            variable: '02fb0027531000109e02ddeeff7b120b'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '534dcf3a397149cca7bbd8066b3d9ae2'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'integration_user'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5353448b034f425c9810e02d4b21a418'
                        key: {
                            sys_security_acl: '658a2fd9fa4f40a5967f7e4a269ee71a'
                            sys_user_role: {
                                id: '83a62f2cf69045caaaa5aa649d617b13'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '545d1116883c4e8fb91c1540a5ed94e9'
                        key: {
                            name: 'x_mioms_m365ticket.integration'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '54cab55881d04a118e50b7d4f5579da5'
                        key: {
                            list_id: {
                                id: 'dce6fd199e2c4bdab686a0a030aa5b5e'
                                key: {
                                    name: 'x_mioms_m365ticket_state'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '54e1d04a61834a7e9df4a74184a13aed'
                        key: {
                            sys_security_acl: 'da556c1fe36e47c29ab84dbb5f0fdb3c'
                            sys_user_role: {
                                id: '0d2753ee18124871b93a8062f24034ab'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '55d642232b124c918bbe3c28660bae4b'
                        key: {
                            name: 'x_mioms_m365ticket_log'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '56df6241410f45c9a354e28f43cc5d0f'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_request'
                            col_name_string: 'ticket_error_code'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '56f890abc9d74fb6940f86a610c10445'
                        key: {
                            list_id: {
                                id: '4c3b51e977d1422e97abd5f2ee788a0e'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_updated_on'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '57a2fff5141d4b83914ad79f64f9eb34'
                        key: {
                            document_key: '69e2c5ec581749a58af948f2206e15fa'
                            variable: '915990ab531000109e02ddeeff7b12f8'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '580853ce5e23486dbf0b9d38714f1548'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'assigned_to_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '58568f5d776643788f43448d9c2f6616'
                        key: {
                            sys_ui_section: {
                                id: '027addad59a24d9984f61f8ef796ab61'
                                key: {
                                    name: 'x_mioms_m365ticket_route'
                                    caption: 'Tickets of this type and category'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'ticket_type'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: '5877af7c5ae646f3afd9b8c2d9429857'
                        key: {
                            role: {
                                id: '83a62f2cf69045caaaa5aa649d617b13'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                            contains: {
                                id: 'eb04e2d9607f49b3bb2445a47f65fff0'
                                key: {
                                    name: 'x_mioms_m365ticket.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '599e87527dee4098a4215b206b1b18be'
                        key: {
                            name: 'x_mioms_m365ticket_state'
                            element: 'category'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '59a79eb2897d4934862a078ea5160997'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'recommendation_category'
                            value: 'apps'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5aa5d3c2fd6346fba05f4b394c9bd6d7'
                        key: {
                            sys_security_acl: 'ae4efe13ae374d8f9d5214e47bc830a1'
                            sys_user_role: {
                                id: '83a62f2cf69045caaaa5aa649d617b13'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5ae317bd9d834618a523e257a5149042'
                        key: {
                            name: 'x_mioms_m365ticket_log'
                            element: 'message'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5bd4bf8748ec439e84d36ceeceaba02a'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'author'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '5c258be5240a4550b03744e6990364e4'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_request'
                            col_name_string: 'ticket_state,sys_updated_on,sys_id'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5c5700a37d294524a6ccdd6fbf1a1bb1'
                        key: {
                            sys_ui_section: {
                                id: 'aa230785e95c40acb531ad2e59671e31'
                                key: {
                                    name: 'x_mioms_m365ticket_log'
                                    caption: 'Entry'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'http_status'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '5c98c9a60d1a4e2fbaa55059d4bd9947'
                        key: {
                            document_key: '7a5eb97fda71430292feec71d8bcbbc5'
                            variable: '915990ab531000109e02ddeeff7b12f8'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5d33b55c4b88462d8c3813b74992fe8d'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'ticket_state'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '5e3ddadb96434115bcaab92274eb885c'
                        key: {
                            document_key: 'c2a85a7fa5ff474586144df601289802'
                            variable: '90144b535320220002c6435723dc3488'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5e8ca139f5f6454495872c276338227b'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            element: 'ticket_type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5f6d420643804cc28c6014c6f5fc33e2'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'oauth_client'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '5f8c7b07fda34e289a52f0f141c06258'
                        key: {
                            list_id: {
                                id: 'dce6fd199e2c4bdab686a0a030aa5b5e'
                                key: {
                                    name: 'x_mioms_m365ticket_state'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'value'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '5fd4aef65bf84a65822382548b4917be'
                        key: {
                            document_key: 'c2a85a7fa5ff474586144df601289802'
                            variable: 'e6e3c7535320220002c6435723dc3496'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6052f70bd8ef42208ac959f0dc38234d'
                        key: {
                            sys_ui_section: {
                                id: '0107d1d78ff24d2ebc31f3f0632a7ae9'
                                key: {
                                    name: 'x_mioms_m365ticket_state'
                                    caption: 'In Microsoft 365'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'category'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '60822bbe1d0f4308b642dec2b1d1958c'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'task_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '60a8e3040e0d423192e4f2d7a25d8da8'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'authorized_on'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6181f6f436964427b819e9397ddb8f7d'
                        key: {
                            list_id: {
                                id: '4c3b51e977d1422e97abd5f2ee788a0e'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '61952a327a884bc69d6c17d71e572bf6'
                        key: {
                            document_key: '114b240bb00c489985affd0dd8fedee2'
                            variable: '58408e250b3222000b7da95e93673a5c'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '627f30ffb9e04d0a83f4ec03f26fb7e8'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'recommendation_category'
                            value: 'infrastructure'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '62c0dfb0531c4ba4936c8e6e7471feae'
                        key: {
                            sys_security_acl: 'b52c8bf52c4b4f68a2368009ac0da818'
                            sys_user_role: {
                                id: 'eb04e2d9607f49b3bb2445a47f65fff0'
                                key: {
                                    name: 'x_mioms_m365ticket.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '63336b5b753e4e5abfcc5f46cb8cb847'
                        key: {
                            sys_security_acl: '71d7bfe358ec43c4a3e11ac04840bcde'
                            sys_user_role: {
                                id: '83a62f2cf69045caaaa5aa649d617b13'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '633d07aac1dd4647aeb6d15f9d321092'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '634e5f4545c145f39763226f2825362d'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            element: 'recommendation_category'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '643f571d1b2d4380be637bbdf441c97e'
                        key: {
                            sys_security_acl: '6f78c95dac7a42e4829382f8a8413a7b'
                            sys_user_role: {
                                id: '83a62f2cf69045caaaa5aa649d617b13'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '645224c2ac804404a7d90d21873559e2'
                        key: {
                            document_key: 'be1ba9a3b1a34692b5f2eb3e86513119'
                            variable: '989d9e235324220002c6435723dc3484'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '6479ed8264f14bc794fefb12a7ac38a0'
                        key: {
                            document_key: 'd1ab8463b3fa4a7ca3c6f2342658a167'
                            variable: '989d9e235324220002c6435723dc3484'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '648bacbf07284e77997571006de56b16'
                        key: {
                            document_key: '2dfe676666594afaa34fff0cf227963f'
                            variable: 'cec002650b3222000b7da95e93673aae'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '64d15b69ca3f471ead09f0c575b75ad0'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'ticket_state_label'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '64f76d0e29bd498d946cc67fb3cf5b04'
                        key: {
                            document_key: '863a8bbccf164fc29ce7563c6e5858d0'
                            variable: '6f69fc4aff6433008d3f5d9ad53bf18c'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6525c2066d87452ca0a1caa91aaa8c38'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'ticket_error_code'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '657cdfe4d8ea4ff2ac87d24ef0258e81'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'delivered'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '663ca28368414942a992f432ed5a1f40'
                        key: {
                            name: 'x_mioms_m365ticket_state'
                            element: 'category'
                            value: 'open'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '6710bf7f1886438c94cb76e244f0d7ed'
                        key: {
                            field: 'field_values'
                            table: 'var__m_atf_input_variable_2d82e3c7531400109e02ddeeff7b12a7'
                            id: 'b459cd480dba459e8f7bd067952fc7ba'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '672f780ebb8a41fdba3305507aebc10e'
                        key: {
                            sys_ui_form: {
                                id: '96975b5149864b76a13e267940aec8c7'
                                key: {
                                    name: 'x_mioms_m365ticket_state'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'b992afabf557461a8bffdca527e18756'
                                key: {
                                    name: 'x_mioms_m365ticket_state'
                                    caption: 'State of the ticket'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6788b717a61346a8a57cc2dd5113e25f'
                        key: {
                            sys_ui_section: {
                                id: '0b7fe701311a4f69aff9621f7334d524'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    caption: 'Task from Microsoft 365'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '681943913ac44d42a342ace4178a15a3'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'details'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6a009b784c0f491791783e78181ff794'
                        key: {
                            list_id: {
                                id: '264dddbfa5e74ad984d4adc376b08a8b'
                                key: {
                                    name: 'x_mioms_m365ticket_log'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_mioms_m365ticket_request'
                                }
                            }
                            element: 'message'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '6a584afb2e9549189eac54ab5a15fbd2'
                        key: {
                            name: 'x_mioms_m365ticket_state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6a9371ec895f4b07934ac364382656c0'
                        key: {
                            sys_ui_section: {
                                id: '394d0f095339496da01aff957fe1146a'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    caption: 'Comments and work notes'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'activity.xml'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6aadfcb8ebec463e871a0f33afa328b3'
                        key: {
                            name: 'x_mioms_m365ticket_state'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '6ace4298efe04133b7d8cb6d3f1afd8d'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_request'
                            col_name_string: 'ticket_retry_at'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6c84ccd8e3964a79863873ec4e7647ee'
                        key: {
                            name: 'x_mioms_m365ticket_state'
                            element: 'value'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6cb8e6bae3d84b2ea3a9c8c930d38e83'
                        key: {
                            sys_ui_section: {
                                id: 'aa230785e95c40acb531ad2e59671e31'
                                key: {
                                    name: 'x_mioms_m365ticket_log'
                                    caption: 'Entry'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'outcome'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6cd5952a54d646a2b81e6e06d98074fd'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'waiting_priority'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6d374f1ff41545f6949a4108710da824'
                        key: {
                            list_id: {
                                id: '48ff6ff997de46e7be6e5246f87fdb0a'
                                key: {
                                    name: 'x_mioms_m365ticket_comment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_mioms_m365ticket_request'
                                }
                            }
                            element: 'text'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6d8053aa193342a39131a90355616488'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'due'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6e2a9202a2974f918390f9b16b97730d'
                        key: {
                            sys_security_acl: 'e7cf0b2177fc482daa43790e8d6d318e'
                            sys_user_role: {
                                id: '83a62f2cf69045caaaa5aa649d617b13'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6e2c687e261942aab4aae3b436a91c42'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            element: 'recommendation_category'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6e5b9e627356486584bea27873f89445'
                        key: {
                            list_id: {
                                id: '4c3b51e977d1422e97abd5f2ee788a0e'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'priority'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6ea5892cc0154ebc913b3f8a0891eb23'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'requested_by'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6ec2bb9da1cf418ebbc85b07f5f519a9'
                        key: {
                            sys_security_acl: '7e3bdec1039946758c8419078895bd4b'
                            sys_user_role: {
                                id: '83a62f2cf69045caaaa5aa649d617b13'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '6f1f1bd332c841249f0e1ea4e386a8e3'
                        key: {
                            document_key: 'aa96cd4e281e4c9dbff5a22058f82890'
                            variable: '98c44875ffa033008d3f5d9ad53bf1fa'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6f21b35a58784667a0438d15b67d9a47'
                        key: {
                            name: 'x_mioms_m365ticket_state'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6fe594650c854226b56ff82653cdbe44'
                        key: {
                            sys_ui_section: {
                                id: '228c3cfd137a414fa66e7852cadc0f48'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    caption: 'Origin'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'action_url'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '706cdd59eda94fc39c77e5b27e76b55b'
                        key: {
                            name: 'x_mioms_m365ticket_state'
                            element: 'ticket_type'
                            value: 'incident'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7263e1d0f8c34999a99d3046ebd26507'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '72be042991b94308a831161cae939120'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'ticket_type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '751b8fc291884b2ba75995729d99ded1'
                        key: {
                            name: 'x_mioms_m365ticket_state'
                            element: 'ticket_type'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '753073cfffb6412abd4fb82bb07e3c1c'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'notice'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7565aca3eed74c00a62b089e79dcde50'
                        key: {
                            name: 'x_mioms_m365ticket_log'
                            element: 'request'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '761ee4e41ca34da68ffb7b8e0c012cdb'
                        key: {
                            name: 'x_mioms_m365ticket_state'
                            element: 'ticket_type'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7631b4b604634edfb5e2aa5517693122'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'user_made_here'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '765c7f8279db437990f699f9b86ded54'
                        key: {
                            sys_security_acl: 'b2873e993ed34715af9fa748d24e2637'
                            sys_user_role: {
                                id: '545d1116883c4e8fb91c1540a5ed94e9'
                                key: {
                                    name: 'x_mioms_m365ticket.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7680f9d77dc64d1db34389d968de7c2f'
                        key: {
                            list_id: {
                                id: '264dddbfa5e74ad984d4adc376b08a8b'
                                key: {
                                    name: 'x_mioms_m365ticket_log'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_mioms_m365ticket_request'
                                }
                            }
                            element: 'outcome'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '76b09977a4364343aeb3c68311a4408d'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_route'
                            col_name_string: 'ticket_type,recommendation_category'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7715d8f148274b3fb77b292db7e839b8'
                        key: {
                            list_id: {
                                id: '4c3b51e977d1422e97abd5f2ee788a0e'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'due_date'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '78d3ad01656e423bb038e2c543340b82'
                        key: {
                            document_key: '3d51e02ea2b74b9dacfa89aef9bb2b4d'
                            variable: 'cec002650b3222000b7da95e93673aae'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '794767df37174152b840345db3591dde'
                        key: {
                            sys_security_acl: '85abf50c60bf43369076959c2258bf48'
                            sys_user_role: {
                                id: 'eb04e2d9607f49b3bb2445a47f65fff0'
                                key: {
                                    name: 'x_mioms_m365ticket.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '79ff4a105a744abd9fe2fec3e3561d21'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'recommendation_category'
                            value: 'data'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7a7cc61cbef54be5bc0dd2f8f1fdbf06'
                        key: {
                            sys_ui_section: {
                                id: 'aa230785e95c40acb531ad2e59671e31'
                                key: {
                                    name: 'x_mioms_m365ticket_log'
                                    caption: 'Entry'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'route'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '7a885853e55b426683e371ccb5779f40'
                        key: {
                            sys_security_acl: '2282ed0d4bad49b4b3d367822cfd5110'
                            sys_user_role: {
                                id: 'eb04e2d9607f49b3bb2445a47f65fff0'
                                key: {
                                    name: 'x_mioms_m365ticket.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7b3f0e6f2179494594d71254873e9006'
                        key: {
                            sys_ui_section: {
                                id: '228c3cfd137a414fa66e7852cadc0f48'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    caption: 'Origin'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7c190829879a4a05a466c73687227d08'
                        key: {
                            sys_ui_section: {
                                id: '0b7fe701311a4f69aff9621f7334d524'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    caption: 'Task from Microsoft 365'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7c874742561541889d806fec0efbd0fe'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            element: 'recommendation_category'
                            value: 'other'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7d0ca1f7e38c4d51baf9fa003bef28de'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'ticket_type'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '7d735ba74d3a4e7c89f7d695fb07045f'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'ticket_type'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '7f1f69945c2c4ccaaaa78d78233a8b50'
                        key: {
                            sys_security_acl: 'fd6cbb258cd748ea9977a456db69df3d'
                            sys_user_role: {
                                id: 'eb04e2d9607f49b3bb2445a47f65fff0'
                                key: {
                                    name: 'x_mioms_m365ticket.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '7f3c84dedffc4ccba81c1a544418c6fb'
                        key: {
                            document_key: '5fcf98bff493432c95edfaf2e61db530'
                            variable: '8c07aba5ff6033008d3f5d9ad53bf13b'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7f6c79256a4a4ded8c5dc74117289983'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'test'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7f77cd6adb6c42fc88ba355a5b8381d0'
                        key: {
                            list_id: {
                                id: '4c3b51e977d1422e97abd5f2ee788a0e'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'ticket'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '7fd0d77066474367aa0f7ff01f8d2e5a'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            caption: 'Go to'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '80a30c5a96f648e5b518b21e43e2c47e'
                        key: {
                            document_key: '69bd109a95c94e27bddd3bd7492f2c85'
                            variable: '989d9e235324220002c6435723dc3484'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '811e8873637b4fdda50fbc5fee2e8e08'
                        key: {
                            document_key: '2dfe676666594afaa34fff0cf227963f'
                            variable: '50bff9250b3222000b7da95e93673a9b'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '815982cd6c654c9897e2be30038284ac'
                        key: {
                            sys_security_acl: 'da8f6e9fe85d4ebc86a7f9894bb1a0e4'
                            sys_user_role: {
                                id: 'eb04e2d9607f49b3bb2445a47f65fff0'
                                key: {
                                    name: 'x_mioms_m365ticket.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '821f61ed58d34838b187c52b507cb532'
                        key: {
                            field: 'field_values'
                            table: 'var__m_atf_input_variable_2d82e3c7531400109e02ddeeff7b12a7'
                            id: '69e2c5ec581749a58af948f2206e15fa'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '83a62f2cf69045caaaa5aa649d617b13'
                        key: {
                            name: 'x_mioms_m365ticket.admin'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '84142528aaa54e56aa0a44a7e270129d'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_comment'
                            col_name_string: 'retry_at'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8588f96bfe254d3fa28e7aa5aff00cc2'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            element: 'recommendation_category'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '86ba688382484c9a81e3381754d3dccc'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'attempts'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '86ef8f96248048a0bea137da68a88150'
                        key: {
                            sys_ui_section: {
                                id: '0b7fe701311a4f69aff9621f7334d524'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    caption: 'Task from Microsoft 365'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'due_date'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '87d7846154e845a6ba8c331f3a93a441'
                        key: {
                            sys_ui_section: {
                                id: '9a9b00ea9e1d4d80a094372c2a81504c'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    caption: 'Ticket in this instance'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'ticket_attempts'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '884899a9d4ef440fa15d9623bf6602b6'
                        key: {
                            document_key: 'aa96cd4e281e4c9dbff5a22058f82890'
                            variable: '1985e0ceff2433008d3f5d9ad53bf1ba'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '88d2c627f28542a08a835fb012ba0899'
                        key: {
                            sys_security_acl: '3371cdb0f5c141f6934fdadc38dbeb92'
                            sys_user_role: {
                                id: 'eb04e2d9607f49b3bb2445a47f65fff0'
                                key: {
                                    name: 'x_mioms_m365ticket.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8a69ffbec1e146cabd5eb094a200ed17'
                        key: {
                            name: 'x_mioms_m365ticket_log'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '8d4d1a67c2a841e49e678fed486c0372'
                        key: {
                            document_key: '2dfe676666594afaa34fff0cf227963f'
                            variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8e29fbdddea2478489b7beb76ed31c6b'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'ticket_retry_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8e5c5c99e9d243548f0f73759f03eb36'
                        key: {
                            sys_ui_section: {
                                id: '9a9b00ea9e1d4d80a094372c2a81504c'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    caption: 'Ticket in this instance'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'ticket'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8e80cd381ea94f3b9f02d9d56e1922a4'
                        key: {
                            name: 'x_mioms_m365ticket_log'
                            element: 'outcome'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8ea0766b1b6c406e869da50772617fdd'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '8ef880ea8ca54f44b1d6655faff64c2b'
                        key: {
                            document_key: 'aa96cd4e281e4c9dbff5a22058f82890'
                            variable: '1778a7480f20101091d0f00c97767e03'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8f81bb8bf5284555835d11d6e8fc9157'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'task_id'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '8ff17f3706b84d78bf5e8ab583c6257b'
                        key: {
                            sys_security_acl: '813764afd35d43fc83b76bbdf008e6fd'
                            sys_user_role: {
                                id: 'eb04e2d9607f49b3bb2445a47f65fff0'
                                key: {
                                    name: 'x_mioms_m365ticket.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '90f78aac07494bd483c6b8b4731a3c22'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '920e198a36044493872744c9f7601bef'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_log'
                            col_name_string: 'time'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '92386837a98c4a9aaaa0009d0207132c'
                        key: {
                            list_id: {
                                id: '4c3b51e977d1422e97abd5f2ee788a0e'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'assigned_to'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '9251eec1d58748609dbcff80ce6a6b9f'
                        key: {
                            sys_ui_action: '857af9b32973429d80dfdd17bf8e6145'
                            sys_user_role: {
                                id: 'eb04e2d9607f49b3bb2445a47f65fff0'
                                key: {
                                    name: 'x_mioms_m365ticket.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '92f459ad4b254189bd43a23910b349c7'
                        key: {
                            document_key: '38156d911ab043e9abdbf8f08c9ff326'
                            variable: '1985e0ceff2433008d3f5d9ad53bf1ba'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '932f67d924b84b75bee93f9061086d15'
                        key: {
                            sys_ui_form: {
                                id: '498dfa588b784a1cb3f11150be679684'
                                key: {
                                    name: 'x_mioms_m365ticket_log'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'aa230785e95c40acb531ad2e59671e31'
                                key: {
                                    name: 'x_mioms_m365ticket_log'
                                    caption: 'Entry'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '938ddf3cdc324bb4b868543ed47c496b'
                        key: {
                            name: 'x_mioms_m365ticket_log'
                            element: 'task_id'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9480812156e64a4880ae7ff5132c1b95'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'test'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '9524c297bd78473caa4388ace4e8bae3'
                        key: {
                            document_key: '5fcf98bff493432c95edfaf2e61db530'
                            variable: 'b27b2b29ff6033008d3f5d9ad53bf164'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '95da38f725184cd187d471f7227b15a4'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '967bf6182d544b6bb16443d7c532f413'
                        key: {
                            document_key: 'b459cd480dba459e8f7bd067952fc7ba'
                            variable: '78b8d86b531000109e02ddeeff7b12f3'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '967ffa41175d4a30b11aed7fa5a8c128'
                        key: {
                            sys_security_acl: '4d4dd761f6dc4c3ea17383aa005f1b9d'
                            sys_user_role: {
                                id: '83a62f2cf69045caaaa5aa649d617b13'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '96975b5149864b76a13e267940aec8c7'
                        key: {
                            name: 'x_mioms_m365ticket_state'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '96e0a3301542442b8557fffb94092d90'
                        key: {
                            list_id: {
                                id: '40800104b8554bcd9d5367398e513555'
                                key: {
                                    name: 'x_mioms_m365ticket_log'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'time'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '96e3b382c94f4a89ad603fdcb14ad73a'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'retry_at'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '96fcf4ce222045869d6d62b2d524901b'
                        key: {
                            name: 'x_mioms_m365ticket_state'
                            element: 'category'
                            value: 'closed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '970431d0869b465eab87ed561c9e9aa6'
                        key: {
                            document_key: '8d6254b579f5410da5f0ffc162f2935a'
                            variable: '915990ab531000109e02ddeeff7b12f8'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9710da0233cf4314a4b5ceb4b22d48a5'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'received'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '974654fd8e674afea738c980ed9259d9'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'comment_id'
                        }
                    },
                    {
                        table: 'sys_ui_page'
                        id: '976f9da75a464cbda8c0325120f8ced0'
                        key: {
                            endpoint: 'x_mioms_m365ticket_setup.do'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: '9852d0621f3e4ccdaa9c54b79915e7dc'
                        key: {
                            document_key: '3d51e02ea2b74b9dacfa89aef9bb2b4d'
                            variable: '58408e250b3222000b7da95e93673a5c'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '98cb81e3295a471c869c5095d9a2fb5d'
                        key: {
                            sys_ui_section: {
                                id: 'aa230785e95c40acb531ad2e59671e31'
                                key: {
                                    name: 'x_mioms_m365ticket_log'
                                    caption: 'Entry'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '98d865074d244e54a62b8891c54d3f28'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_request'
                            col_name_string: 'sys_updated_on,sys_id'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '9a9b00ea9e1d4d80a094372c2a81504c'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            caption: 'Ticket in this instance'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_element_mapping'
                        id: '9b720100c49547eb9972c681887eb214'
                        key: {
                            field: 'field_values'
                            table: 'var__m_atf_input_variable_2d82e3c7531400109e02ddeeff7b12a7'
                            id: '8d6254b579f5410da5f0ffc162f2935a'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9bd95f32e8504965b89139119289516c'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'user_made_here'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9cf7ed772b18406f8b1bf79534a765ae'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'ticket'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9d9de25fe1724df08768575095f78035'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'task_name'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9dc377e905a74b48920068e06cbf07ff'
                        key: {
                            name: 'x_mioms_m365ticket_log'
                            element: 'task_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9fb37250ff134ffe8e7418659f3ae19e'
                        key: {
                            list_id: {
                                id: 'c4c742e577094dbc9f9234c72547ceb2'
                                key: {
                                    name: 'x_mioms_m365ticket_route'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'ticket_type'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'a003536c8fc84bfa9b25755258f047d1'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a0c4583725684e75a2083862331fe433'
                        key: {
                            sys_security_acl: '4f09e87c7bfd4e6f8cce4c2c6246c56b'
                            sys_user_role: {
                                id: 'eb04e2d9607f49b3bb2445a47f65fff0'
                                key: {
                                    name: 'x_mioms_m365ticket.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a26ea0639ff64033809bdeaec9e1cb1f'
                        key: {
                            sys_ui_section: {
                                id: '228c3cfd137a414fa66e7852cadc0f48'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    caption: 'Origin'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'requested_by'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a2be25a9ee2a4163804e9eb8a88b6626'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'recommendation_category'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'a321ea234c8e4da68515f5f24b634fbe'
                        key: {
                            document_key: '7a5eb97fda71430292feec71d8bcbbc5'
                            variable: '78b8d86b531000109e02ddeeff7b12f3'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a38bc10c0de942b48f211a906df89fa0'
                        key: {
                            name: 'x_mioms_m365ticket_state'
                            element: 'ticket_type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'a3fe3db1528845a293b2b0beae0b5210'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'a438679e26d941968c55b6ac3f8576b9'
                        key: {
                            document_key: '2dfe676666594afaa34fff0cf227963f'
                            variable: '020a6af09fd32200ef4afa7dc67fcfec'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a46b994cebc7458794e4c953cbf112bc'
                        key: {
                            sys_ui_section: {
                                id: '9a9b00ea9e1d4d80a094372c2a81504c'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    caption: 'Ticket in this instance'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'a4a4e9ead5c942fab1922137fc97dfd9'
                        key: {
                            document_key: '863a8bbccf164fc29ce7563c6e5858d0'
                            variable: '1778a7480f20101091d0f00c97767e03'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a529796165274928bb483bf23647a0d8'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'assignment_group_name'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a55d338fbed84b2bba70cfdb3f245222'
                        key: {
                            name: 'x_mioms_m365ticket_log'
                            element: 'time'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a58ad223405b4adfabb44da2e2eea4eb'
                        key: {
                            name: 'x_mioms_m365ticket_log'
                            element: 'milliseconds'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a60921f155e447ba998f8d7768befe91'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'open_position'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'a8cb9b1910f8432d8f36822fdc6702a0'
                        key: {
                            document_key: '3d51e02ea2b74b9dacfa89aef9bb2b4d'
                            variable: '89ad06b543010210b6f9a0246bb8f2d7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a970ab0bd73a43f6887538cf71d495a9'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'requested_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a99a024e249245b8b5632ef220a02e67'
                        key: {
                            list_id: {
                                id: 'a3fe3db1528845a293b2b0beae0b5210'
                                key: {
                                    name: 'x_mioms_m365ticket_comment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'retry_at'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a9f705dd38cb402fab098f0f621e04c4'
                        key: {
                            sys_ui_section: {
                                id: '0b7fe701311a4f69aff9621f7334d524'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    caption: 'Task from Microsoft 365'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'aa1ed69ef5504084b7313f8828df28d4'
                        key: {
                            sys_ui_section: {
                                id: '228c3cfd137a414fa66e7852cadc0f48'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    caption: 'Origin'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'aa230785e95c40acb531ad2e59671e31'
                        key: {
                            name: 'x_mioms_m365ticket_log'
                            caption: 'Entry'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'aa626f0d65cf44f8811a972ca99f56ae'
                        key: {
                            document_key: '114b240bb00c489985affd0dd8fedee2'
                            variable: '89ad06b543010210b6f9a0246bb8f2d7'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'ab219344c4134ae1b7cf64f105a7b056'
                        key: {
                            sys_ui_form: {
                                id: 'fedc72dbb8a346fdbcd4bd1f66c9677b'
                                key: {
                                    name: 'x_mioms_m365ticket_route'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '027addad59a24d9984f61f8ef796ab61'
                                key: {
                                    name: 'x_mioms_m365ticket_route'
                                    caption: 'Tickets of this type and category'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ab7817860e75458eae41e4f20f19c80c'
                        key: {
                            sys_ui_section: {
                                id: '0b7fe701311a4f69aff9621f7334d524'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    caption: 'Task from Microsoft 365'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'assignment_group'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'ab79cb10ff634052b96aeab7154a4c29'
                        key: {
                            document_key: '114b240bb00c489985affd0dd8fedee2'
                            variable: '81e042650b3222000b7da95e93673aa2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'abb081a158684bfd972518717002d7a4'
                        key: {
                            name: 'x_mioms_m365ticket_log'
                            element: 'request'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'abff12a10b73415495ab9224acbe7c62'
                        key: {
                            document_key: '610e35321629460ba47d6dd5bca0bdce'
                            variable: '989d9e235324220002c6435723dc3484'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ac311e4e76ad4bc4a0f3192fc1a10221'
                        key: {
                            sys_security_acl: '61113d777ddc4bb6b41458149d90e8b8'
                            sys_user_role: {
                                id: '83a62f2cf69045caaaa5aa649d617b13'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ac6990c1274f4f45b3dd99aa8146bf47'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'author'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ade5bd1b2b5b4367916ad33810f10216'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'ticket_number'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ae4a87299024425881333864a9385d2c'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'ticket_type'
                            value: 'change'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'ae6d53be879d4ba1b1079d8aa754b65c'
                        key: {
                            document_key: '38156d911ab043e9abdbf8f08c9ff326'
                            variable: '8c07aba5ff6033008d3f5d9ad53bf13b'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ae8d38827607467bbe9b51204723f4bf'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'recommendation_category'
                            value: 'other'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'af12fbbfccba4ef5a543a0c1c65c7b5e'
                        key: {
                            document_key: '863a8bbccf164fc29ce7563c6e5858d0'
                            variable: '98c44875ffa033008d3f5d9ad53bf1fa'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'af2c74b9f7064b228aac128376424b3e'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'af9329a750184d9ca2260567c3ff181e'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'recommendation_category'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b02db69b0e1841f1966ca1a48b949004'
                        key: {
                            sys_security_acl: '01e9713933814e87b8ceaeaeacd39b9c'
                            sys_user_role: {
                                id: '83a62f2cf69045caaaa5aa649d617b13'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'b0a853d04b354a089f0bc66da91e58bf'
                        key: {
                            document_key: '3d51e02ea2b74b9dacfa89aef9bb2b4d'
                            variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b0d65dc5d49d483ba4325346c6b16b80'
                        key: {
                            name: 'x_mioms_m365ticket_log'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b32fbd75d29542cb886f1b2bf56ff137'
                        key: {
                            sys_ui_section: {
                                id: '9a9b00ea9e1d4d80a094372c2a81504c'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    caption: 'Ticket in this instance'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'b36bc321473141a9b785005eec8ff653'
                        key: {
                            document_key: '114b240bb00c489985affd0dd8fedee2'
                            variable: '50bff9250b3222000b7da95e93673a9b'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'b37bd0bb0b9a4afea3d59e404702f1de'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_request'
                            col_name_string: 'ticket'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'b48560bb68b048f9811ca7f2dec7ec20'
                        key: {
                            document_key: '38156d911ab043e9abdbf8f08c9ff326'
                            variable: 'ff06ab840f20101091d0f00c97767e6d'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b5d6a957fe104ccaa7f4bcef7a494b7f'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'last_seen_on'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'b673f191faf04c9a8153594a732fe5a2'
                        key: {
                            document_key: '38156d911ab043e9abdbf8f08c9ff326'
                            variable: '6f69fc4aff6433008d3f5d9ad53bf18c'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b93457d900a04c25bfdcc2d20efa5d5f'
                        key: {
                            sys_ui_section: {
                                id: '9a9b00ea9e1d4d80a094372c2a81504c'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    caption: 'Ticket in this instance'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'ticket_type'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b96942b16dff417ca60ecf447a896850'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'instance_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'b992afabf557461a8bffdca527e18756'
                        key: {
                            name: 'x_mioms_m365ticket_state'
                            caption: 'State of the ticket'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'babddbfa1df443919f719c59241df4a9'
                        key: {
                            list_id: {
                                id: 'c4c742e577094dbc9f9234c72547ceb2'
                                key: {
                                    name: 'x_mioms_m365ticket_route'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'recommendation_category'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bb6fd3d4e5e44be99f8de2960cfbfe77'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'unknown_secret'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bbc73bb227ee4df7a8e1ee8cd702ff02'
                        key: {
                            name: 'x_mioms_m365ticket_state'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bc1b9e9f9cda44c183a5a1db01bd3870'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'request'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'bcc348a5ddf14df3b4e12cb507eb8a38'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            element: 'ticket_type'
                            value: 'change'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'bd26ad7cbfb64776aca89d8a9ea71f39'
                        key: {
                            document_key: 'c2a85a7fa5ff474586144df601289802'
                            variable: '9024a37f671003007ba405225685efe5'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'bdb9727d576e44b28f5cd88f96ee7da5'
                        key: {
                            document_key: '3d51e02ea2b74b9dacfa89aef9bb2b4d'
                            variable: '020a6af09fd32200ef4afa7dc67fcfec'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'bdf6dbf1390049afbbd886d5725367d2'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_request'
                            col_name_string: 'waiting_priority'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bf069cfb86b64df5a0b8b72be28bce8c'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'token_notice'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'bf257ceae8484f64b34731ee2159fdbb'
                        key: {
                            document_key: 'd1ab8463b3fa4a7ca3c6f2342658a167'
                            variable: '42f2564b73031300440211d8faf6a777'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'bf4f5a0ccaa44080a57a034d6e3d7ca8'
                        key: {
                            document_key: 'b459cd480dba459e8f7bd067952fc7ba'
                            variable: 'b86c0427531000109e02ddeeff7b1227'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bf69db18228c4639827ec7716fc48486'
                        key: {
                            sys_ui_section: {
                                id: '0b7fe701311a4f69aff9621f7334d524'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    caption: 'Task from Microsoft 365'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'test'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bf711f72c3194d0d9fd1d3eaf594436e'
                        key: {
                            sys_ui_section: {
                                id: '228c3cfd137a414fa66e7852cadc0f48'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    caption: 'Origin'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'recommendation_source'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'bf7a60abc62a4695aaa20b979d9ca213'
                        key: {
                            list_id: {
                                id: 'a3fe3db1528845a293b2b0beae0b5210'
                                key: {
                                    name: 'x_mioms_m365ticket_comment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_created_on'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c07e5bd998fa4026b5497f0a1464dd05'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'ticket_state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c0afa087d43543f7bc17fd829f80687c'
                        key: {
                            name: 'x_mioms_m365ticket_state'
                            element: 'category'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c10d8d93966c49e686cf188c8215256e'
                        key: {
                            sys_ui_section: {
                                id: '027addad59a24d9984f61f8ef796ab61'
                                key: {
                                    name: 'x_mioms_m365ticket_route'
                                    caption: 'Tickets of this type and category'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'recommendation_category'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'c14caac5248049079a229f38de022895'
                        key: {
                            document_key: '5fcf98bff493432c95edfaf2e61db530'
                            variable: '6f69fc4aff6433008d3f5d9ad53bf18c'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c18a837f91f34785aa1f0125dd13ca68'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'closed_position'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c19bff5990764460bab0c5111cb75d58'
                        key: {
                            sys_ui_section: {
                                id: '228c3cfd137a414fa66e7852cadc0f48'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    caption: 'Origin'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'sys_created_on'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c1f943d1c36e4edcb0828475e4bcebd0'
                        key: {
                            list_id: {
                                id: 'a3fe3db1528845a293b2b0beae0b5210'
                                key: {
                                    name: 'x_mioms_m365ticket_comment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'text'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c24add543b524d13b958a19259909d1d'
                        key: {
                            name: 'x_mioms_m365ticket_log'
                            element: 'milliseconds'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c2d6569b29fd47b5a6969bdaeaaf1abe'
                        key: {
                            list_id: {
                                id: 'a3fe3db1528845a293b2b0beae0b5210'
                                key: {
                                    name: 'x_mioms_m365ticket_comment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'delivered'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c2f6f8184f6d456ea1cfbc4f5d47689e'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'delivered'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'c4c742e577094dbc9f9234c72547ceb2'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'c5253955d3724d4d95a42934bb3fb493'
                        key: {
                            document_key: '3d51e02ea2b74b9dacfa89aef9bb2b4d'
                            variable: '59877da10b3222000b7da95e93673a56'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'c52fb3117ed2464f849157ca4745cc86'
                        key: {
                            document_key: '2dfe676666594afaa34fff0cf227963f'
                            variable: '81e042650b3222000b7da95e93673aa2'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'c530c981b3f44deabceb41fe0daf835a'
                        key: {
                            document_key: '69e2c5ec581749a58af948f2206e15fa'
                            variable: '02fb0027531000109e02ddeeff7b120b'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c601311567e24ef4b574e2b226fbb60a'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'client_made_here'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c7038571c8c847af8e1611783426db52'
                        key: {
                            list_id: {
                                id: 'a3fe3db1528845a293b2b0beae0b5210'
                                key: {
                                    name: 'x_mioms_m365ticket_comment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'request'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'c70d65bd68fe4a2da1e2179d30471bc8'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'recommendation_source'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c8b84240e8bb421a8084b3c3362ff020'
                        key: {
                            list_id: {
                                id: '264dddbfa5e74ad984d4adc376b08a8b'
                                key: {
                                    name: 'x_mioms_m365ticket_log'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_mioms_m365ticket_request'
                                }
                            }
                            element: 'time'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'c9308e4f49074b4087a12ed779f14534'
                        key: {
                            document_key: 'ed6ab58a30be4fd180fffcc3dbf6dc54'
                            variable: '915990ab531000109e02ddeeff7b12f8'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'c95ee1ca771442d4a06581660c393c42'
                        key: {
                            document_key: 'aa96cd4e281e4c9dbff5a22058f82890'
                            variable: '8c07aba5ff6033008d3f5d9ad53bf13b'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c9ec652447354860aa895adf90f8cb98'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            element: 'recommendation_category'
                            value: 'infrastructure'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'cb42f15709e54076b2313155229ec93d'
                        key: {
                            document_key: '67428bfe83e348598aa228e6a55bb4f2'
                            variable: '9f5f67709f132200ef4afa7dc67fcf94'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'cc642f8daf33418bb62e6faf58c9d15d'
                        key: {
                            document_key: '114b240bb00c489985affd0dd8fedee2'
                            variable: '59877da10b3222000b7da95e93673a56'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'cc73b3f8d19345ef91f8875771c7ecbb'
                        key: {
                            sys_ui_form: {
                                id: '96975b5149864b76a13e267940aec8c7'
                                key: {
                                    name: 'x_mioms_m365ticket_state'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '0107d1d78ff24d2ebc31f3f0632a7ae9'
                                key: {
                                    name: 'x_mioms_m365ticket_state'
                                    caption: 'In Microsoft 365'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ccaae97b6f544e0e9a0fd6254469709c'
                        key: {
                            sys_ui_section: {
                                id: '0b7fe701311a4f69aff9621f7334d524'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    caption: 'Task from Microsoft 365'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'priority'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ccb207c5834f4282bb7ce252cfada1d8'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'authorized_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'cced63dac4674c05a5d994ec34d96278'
                        key: {
                            sys_ui_action: 'b05f6746680548feb48c9744711b88e3'
                            sys_user_role: {
                                id: 'eb04e2d9607f49b3bb2445a47f65fff0'
                                key: {
                                    name: 'x_mioms_m365ticket.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'cd4414eeb7974d3386e17eec9cb28ab0'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cd78fed690d044d8b7d3d9f3b43458ab'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'ticket_retry_at'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'cddb8ec4c2484a59a5a47e98df8c1e2d'
                        key: {
                            name: 'x_mioms_m365ticket_state'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'ce3eebb1c23b4c79860f2eb39588bb28'
                        key: {
                            document_key: '114b240bb00c489985affd0dd8fedee2'
                            variable: '6cdd0ab543010210b6f9a0246bb8f2f2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cf0ad35d2a0844b5b12fa157362214c1'
                        key: {
                            name: 'x_mioms_m365ticket_state'
                            element: 'order'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'cf2b00c9a53a4fc7b88876c7afe03b5e'
                        key: {
                            document_key: 'ed6ab58a30be4fd180fffcc3dbf6dc54'
                            variable: '02fb0027531000109e02ddeeff7b120b'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'cf554574f26141b5b090943cedaf44bc'
                        key: {
                            list_id: {
                                id: '40800104b8554bcd9d5367398e513555'
                                key: {
                                    name: 'x_mioms_m365ticket_log'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'route'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'd0bd745cb0ce4254afc707a32a39cda2'
                        key: {
                            document_key: '869aa6e2701f4c80b6bd835abd78759f'
                            variable: '989d9e235324220002c6435723dc3484'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'd1885f2da9b14ccf92a0ef5d20dec884'
                        key: {
                            document_key: '863a8bbccf164fc29ce7563c6e5858d0'
                            variable: '1985e0ceff2433008d3f5d9ad53bf1ba'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'd1b0e45c01174291a9e112a6cca10f50'
                        key: {
                            document_key: 'ed6ab58a30be4fd180fffcc3dbf6dc54'
                            variable: 'b86c0427531000109e02ddeeff7b1227'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'd1d6e0ef3cc4403eb1a67365eabddb78'
                        key: {
                            document_key: 'aa96cd4e281e4c9dbff5a22058f82890'
                            variable: 'b27b2b29ff6033008d3f5d9ad53bf164'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'd29caf3f84354c40a91698fbd7327319'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_comment'
                            col_name_string: 'request'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd2d86a95e72644a3bee3bcd5b2674579'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            element: 'recommendation_category'
                            value: 'data'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd34a5cc2c6e44aefb9c478e7bca5a7a5'
                        key: {
                            sys_ui_section: {
                                id: '0b7fe701311a4f69aff9621f7334d524'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    caption: 'Task from Microsoft 365'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'assigned_to'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'd35f529309dd45e8b3b17cf2cd2401e1'
                        key: {
                            document_key: 'b459cd480dba459e8f7bd067952fc7ba'
                            variable: '915990ab531000109e02ddeeff7b12f8'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd3cb59c6c96e4ba6b2fc496da0b10cae'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'instance_name'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd5fba4bcf36045b5ac803d6d77320e33'
                        key: {
                            sys_security_acl: 'fc17254fee3342dfbabf3f331ba46842'
                            sys_user_role: {
                                id: '83a62f2cf69045caaaa5aa649d617b13'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd96734646614425399b59d715d0afa59'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'oauth_client'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd9b7218fa85d4e18a6602665d4a04198'
                        key: {
                            sys_ui_section: {
                                id: '0b7fe701311a4f69aff9621f7334d524'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    caption: 'Task from Microsoft 365'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'recommendation_category'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd9e7dd6587354a589d08973c76a6dd56'
                        key: {
                            list_id: {
                                id: 'dce6fd199e2c4bdab686a0a030aa5b5e'
                                key: {
                                    name: 'x_mioms_m365ticket_state'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'ticket_type'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'da217778a371450da2012cbeb2d6169a'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'assigned_to_name'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'db4fc5fd86134182a232eaf9186afd83'
                        key: {
                            sys_ui_section: {
                                id: '7fd0d77066474367aa0f7ff01f8d2e5a'
                                key: {
                                    name: 'x_mioms_m365ticket_route'
                                    caption: 'Go to'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'cmdb_ci'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'db7c78b1c60540f5923cab40d1ebc32e'
                        key: {
                            document_key: '51d26d7844a14458b2d8aa1583da6c10'
                            variable: '9f5f67709f132200ef4afa7dc67fcf94'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'dc84d7237c0848d3a522a4a80615b3be'
                        key: {
                            document_key: '0d89e609ca7c47889ce6e767810a434f'
                            variable: '989d9e235324220002c6435723dc3484'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'dc9d0a4b1b0045d585fdd8ae1b8e00dc'
                        key: {
                            document_key: '60bca85fbd9d4446ac6c114d427ceebe'
                            variable: '915990ab531000109e02ddeeff7b12f8'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'dcb0c201be75431cae949915fed08095'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'recommendation_source'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'dce6fd199e2c4bdab686a0a030aa5b5e'
                        key: {
                            name: 'x_mioms_m365ticket_state'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'dd06d5b2cc8841a6a978024c4f6c0243'
                        key: {
                            sys_security_acl: '424c55a7e7f441a3bb808339562bd40f'
                            sys_user_role: {
                                id: '83a62f2cf69045caaaa5aa649d617b13'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'dda0419982d7493c8c8047406ce80972'
                        key: {
                            document_key: '60bca85fbd9d4446ac6c114d427ceebe'
                            variable: 'b86c0427531000109e02ddeeff7b1227'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'de0691c49045491eb65e9dbc8642bd49'
                        key: {
                            sys_ui_section: {
                                id: '9a9b00ea9e1d4d80a094372c2a81504c'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    caption: 'Ticket in this instance'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'ticket_retry_at'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ded585d3ebe54c44967c09e8508d0780'
                        key: {
                            name: 'x_mioms_m365ticket_state'
                            element: 'value'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e0dc309bcbb54c899a7b97b181f1bb88'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'ticket_number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'e10d95068cf5467992883de0803b221a'
                        key: {
                            document_key: '38156d911ab043e9abdbf8f08c9ff326'
                            variable: '98c44875ffa033008d3f5d9ad53bf1fa'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e2501522d3594bb0be01f7d3ed688c9a'
                        key: {
                            list_id: {
                                id: '40800104b8554bcd9d5367398e513555'
                                key: {
                                    name: 'x_mioms_m365ticket_log'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'outcome'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'e294a9b43ecd4320a4236478eaba5071'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'recommendation_category'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e391a56ab37947589468745a02100f57'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'token_notice'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'e3abdf25a982474faa10760b26dd2709'
                        key: {
                            document_key: '51d26d7844a14458b2d8aa1583da6c10'
                            variable: '1d94cb1f3b8032000774229c93efc419'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e49f17ceaf6740c19e5debad6008f620'
                        key: {
                            name: 'x_mioms_m365ticket_log'
                            element: 'time'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e521f875571e451291fb8ffdc818ec74'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'open_position'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e57bb53131194064837076108de8e928'
                        key: {
                            sys_ui_section: {
                                id: 'aa230785e95c40acb531ad2e59671e31'
                                key: {
                                    name: 'x_mioms_m365ticket_log'
                                    caption: 'Entry'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'time'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'e61ea920e25145e595d1bad1e6d5ad01'
                        key: {
                            document_key: '863a8bbccf164fc29ce7563c6e5858d0'
                            variable: 'b27b2b29ff6033008d3f5d9ad53bf164'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e6d663df17fc486b8aa2cedcfbe7f9f9'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'tenant_id'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e79ab9286add4b1b8e8ac54e0e9edd36'
                        key: {
                            list_id: {
                                id: '40800104b8554bcd9d5367398e513555'
                                key: {
                                    name: 'x_mioms_m365ticket_log'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'message'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e86c2a861386471aa41778380a8f6f18'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'retry_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e99d24db9d4a4a06b785d7bbee83591c'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'notice'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e9d7bf0a489145fb955d44a348a84c8a'
                        key: {
                            sys_ui_section: {
                                id: '228c3cfd137a414fa66e7852cadc0f48'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    caption: 'Origin'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'requested_by_id'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ea334ab2c5274cd4b0ceab85c03c4ca9'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            element: 'recommendation_category'
                            value: 'devices'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ea86b07fd5394b508443bb9fdd731f6c'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'ticket_error'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ead99c94821b4deba6085b5d2de9ce98'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            element: 'recommendation_category'
                            value: 'identity'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'eaefa94f209441f4979f8087c621dd63'
                        key: {
                            sys_ui_section: {
                                id: '9a9b00ea9e1d4d80a094372c2a81504c'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    caption: 'Ticket in this instance'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'ticket_error'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'eaf9a4dec8c84572943910cdd6b87a38'
                        key: {
                            document_key: '5fcf98bff493432c95edfaf2e61db530'
                            variable: '1985e0ceff2433008d3f5d9ad53bf1ba'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: 'eb04e2d9607f49b3bb2445a47f65fff0'
                        key: {
                            name: 'x_mioms_m365ticket.user'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'eb764ffea49c4f35831d460d1cfc1376'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'comment_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'eb86a5b48a05480c9344021577f5e15e'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            element: 'recommendation_category'
                            value: 'apps'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'eb8b73adb5f2472ab8b5f447ca3de529'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'received'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'eb8d0de4b3824063ae3420a4c9221e1b'
                        key: {
                            sys_ui_section: {
                                id: 'aa230785e95c40acb531ad2e59671e31'
                                key: {
                                    name: 'x_mioms_m365ticket_log'
                                    caption: 'Entry'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ec16f8a8a3f24e099897d38fd869251f'
                        key: {
                            sys_security_acl: 'd27a4ace7b0a4445a4eaa9138748115f'
                            sys_user_role: {
                                id: '83a62f2cf69045caaaa5aa649d617b13'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ec2e7f8049ca45a4afdc470a1c0aad7f'
                        key: {
                            list_id: {
                                id: '40800104b8554bcd9d5367398e513555'
                                key: {
                                    name: 'x_mioms_m365ticket_log'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'http_status'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ec5cf3102bb14108ae10fe9b2f46e7d4'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'recommendation_source'
                            value: 'microsoft'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'ecae59ecca2443549dc86c1a569c32f1'
                        key: {
                            document_key: '41f6f011bae44d6a9373c1d85c8ddb76'
                            variable: '42f2564b73031300440211d8faf6a777'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ed914b0f4abe43c6ab4147939a69d17d'
                        key: {
                            sys_ui_section: {
                                id: 'aa230785e95c40acb531ad2e59671e31'
                                key: {
                                    name: 'x_mioms_m365ticket_log'
                                    caption: 'Entry'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'milliseconds'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'edb62677d5ff46d9aa580e3f7de9b89b'
                        key: {
                            document_key: '3d51e02ea2b74b9dacfa89aef9bb2b4d'
                            variable: '50bff9250b3222000b7da95e93673a9b'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ee69d8b3f2eb4f539d1ad76817871479'
                        key: {
                            sys_security_acl: 'da556c1fe36e47c29ab84dbb5f0fdb3c'
                            sys_user_role: {
                                id: 'eb04e2d9607f49b3bb2445a47f65fff0'
                                key: {
                                    name: 'x_mioms_m365ticket.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ee9ca9982c234d29b6db6e7b433e1bde'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            element: 'assignment_group'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ef222b04f49c4e4fb490f83355b5058a'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            element: 'ticket_type'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'f00d0fa8eed049b683b9df91dc1f1e5b'
                        key: {
                            document_key: '114b240bb00c489985affd0dd8fedee2'
                            variable: '020a6af09fd32200ef4afa7dc67fcfec'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'f0816fe307b8490aa329f5cf6b2ba2d7'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            element: 'ticket_type'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'f0c4e685684f491199dbddf7093d9650'
                        key: {
                            document_key: '7a5eb97fda71430292feec71d8bcbbc5'
                            variable: '02fb0027531000109e02ddeeff7b120b'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'f0f5d624fe394f7a94d844dbfcf8649c'
                        key: {
                            document_key: '41f6f011bae44d6a9373c1d85c8ddb76'
                            variable: '989d9e235324220002c6435723dc3484'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f13a652dd06246909b8903605e7b2bcc'
                        key: {
                            list_id: {
                                id: '48ff6ff997de46e7be6e5246f87fdb0a'
                                key: {
                                    name: 'x_mioms_m365ticket_comment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_mioms_m365ticket_request'
                                }
                            }
                            element: 'delivered'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'f185837ab853418d84d4b14085d0ad83'
                        key: {
                            name: 'x_mioms_m365ticket_state'
                            element: 'category'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f1ef2aff32ac447784cd4c570a37ba07'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'ticket_error'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f2916e25e1c44c38ab7922b0119a68d2'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f2f308d818bd4e8aa174bc8eb5ae1d4b'
                        key: {
                            list_id: {
                                id: '4c3b51e977d1422e97abd5f2ee788a0e'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f3b036752a734caf9d4905d0e3c66b14'
                        key: {
                            sys_ui_section: {
                                id: '0b7fe701311a4f69aff9621f7334d524'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    caption: 'Task from Microsoft 365'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'description'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f47f6f4030a94be5afb4b148eab7b3a7'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            element: 'chg_model'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f51fc3bc6d1643c98e222944b319dde9'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            element: 'assignment_group'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'f61b4de3b8a74249a369eddf02650f63'
                        key: {
                            document_key: 'aa96cd4e281e4c9dbff5a22058f82890'
                            variable: '6f69fc4aff6433008d3f5d9ad53bf18c'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f6a1cb7bb13749b680b6f5ce050259f1'
                        key: {
                            sys_ui_section: {
                                id: '394d0f095339496da01aff957fe1146a'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    caption: 'Comments and work notes'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'comments'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'f6e6c24194ec47708bb267526f3658be'
                        key: {
                            name: 'x_mioms_m365ticket_log'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f925e1dca78549cbbb0e1ccdb88fdeab'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'assignment_group_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f997922b84b746ffb4368818c433ba7d'
                        key: {
                            list_id: {
                                id: '48ff6ff997de46e7be6e5246f87fdb0a'
                                key: {
                                    name: 'x_mioms_m365ticket_comment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'x_mioms_m365ticket_request'
                                }
                            }
                            element: 'retry_at'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'f9a3cf46f1d6472191fa2e9e9532cdd7'
                        key: {
                            document_key: '69e2c5ec581749a58af948f2206e15fa'
                            variable: '78b8d86b531000109e02ddeeff7b12f3'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'fb277596e5e44cb3a977f4ec18c1bb8b'
                        key: {
                            sys_security_acl: '30b72c030da443d899094751ee916018'
                            sys_user_role: {
                                id: '83a62f2cf69045caaaa5aa649d617b13'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'fb5dc03d44da4bafafd4cb1eddf964c0'
                        key: {
                            sys_security_acl: '2282ed0d4bad49b4b3d367822cfd5110'
                            sys_user_role: {
                                id: '0d2753ee18124871b93a8062f24034ab'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fbf5b95f7d4d44ea980cf38baa556d43'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'text'
                        }
                    },
                    {
                        table: 'sys_variable_value'
                        id: 'fc063405e169477b8b73ba4ed36f6ad3'
                        key: {
                            document_key: 'be1ba9a3b1a34692b5f2eb3e86513119'
                            variable: '42f2564b73031300440211d8faf6a777'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fd075225abc8441686c5645e64d56566'
                        key: {
                            sys_ui_section: {
                                id: '9a9b00ea9e1d4d80a094372c2a81504c'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    caption: 'Ticket in this instance'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'ticket_state_label'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'fd976ac3479548d4b0ac615190714101'
                        key: {
                            sys_security_acl: 'a6f4196dcf6b4c6482ed9cc2ef2f891c'
                            sys_user_role: {
                                id: 'eb04e2d9607f49b3bb2445a47f65fff0'
                                key: {
                                    name: 'x_mioms_m365ticket.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fea01cf16ad648458f434bce9f68ca47'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'ticket_attempts'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'fedc72dbb8a346fdbcd4bd1f66c9677b'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ff5133750323454a9c9818840f824bff'
                        key: {
                            sys_ui_section: {
                                id: '0b7fe701311a4f69aff9621f7334d524'
                                key: {
                                    name: 'x_mioms_m365ticket_request'
                                    caption: 'Task from Microsoft 365'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ffd313ea670e48b39599f0a636466c22'
                        key: {
                            sys_security_acl: '3371cdb0f5c141f6934fdadc38dbeb92'
                            sys_user_role: {
                                id: '0d2753ee18124871b93a8062f24034ab'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                ]
            }
        }
    }
}
