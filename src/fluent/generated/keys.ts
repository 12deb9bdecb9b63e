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
                    'acl-request-read': {
                        table: 'sys_security_acl'
                        id: '85abf50c60bf43369076959c2258bf48'
                    }
                    'acl-request-read-fields': {
                        table: 'sys_security_acl'
                        id: 'b52c8bf52c4b4f68a2368009ac0da818'
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
                    'job-finish-waiting': {
                        table: 'sysauto_script'
                        id: '37d258224c0d477b83e1204aa2b0f823'
                    }
                    'job-notify': {
                        table: 'sysauto_script'
                        id: 'a4f9c5be57ef4d0da4e898e792ed88eb'
                    }
                    'job-retry-tickets': {
                        table: 'sysauto_script'
                        id: '339526ad41ec4016babbeccf462fed53'
                    }
                    'mail-degraded': {
                        table: 'sysevent_email_action'
                        id: 'e082764da1d24367917f1d07c8e4df8c'
                    }
                    'mail-ticket-given-up': {
                        table: 'sysevent_email_action'
                        id: '29785a9d5174491fa7accf91496ae88e'
                    }
                    'mail-token-ends': {
                        table: 'sysevent_email_action'
                        id: '2ec4978372fb467b9fef9eefc0fb4d71'
                    }
                    menu: {
                        table: 'sys_app_application'
                        id: '9f8e14babecb468d801e5ee66e181ced'
                    }
                    'module-log': {
                        table: 'sys_app_module'
                        id: 'ea1468cdd035499fb50577732bf432c6'
                    }
                    'module-requests': {
                        table: 'sys_app_module'
                        id: '60df72469b4f49288243d1601777ca6d'
                    }
                    'module-routes': {
                        table: 'sys_app_module'
                        id: 'cd65a14eb0dd4d5eb5489d1e9779c0dc'
                    }
                    'module-setup': {
                        table: 'sys_app_module'
                        id: 'b6f64695cee24bafa2b6045e95f7692c'
                    }
                    'module-state-names': {
                        table: 'sys_app_module'
                        id: '8d3a97166adf4811b83c2939a9d6f328'
                    }
                    package_json: {
                        table: 'sys_module'
                        id: '23a273e010b343a8b994cbf2bf952d05'
                    }
                    'privilege-change-create': {
                        table: 'sys_scope_privilege'
                        id: 'ee49f4fd9d7f46c88b0351bf4d4c4466'
                    }
                    'privilege-change-read': {
                        table: 'sys_scope_privilege'
                        id: 'dcb1740a4ea644ce839d5abcc34a4131'
                    }
                    'privilege-change-write': {
                        table: 'sys_scope_privilege'
                        id: '3cc7648713294e7a93bc25b330005a23'
                    }
                    'privilege-group-read': {
                        table: 'sys_scope_privilege'
                        id: '5b96573df91845cb8083c1b0ab3ebbc3'
                    }
                    'privilege-incident-create': {
                        table: 'sys_scope_privilege'
                        id: '99582b2a643448f88501fe7e4764bdd0'
                    }
                    'privilege-incident-read': {
                        table: 'sys_scope_privilege'
                        id: 'ce039375a31c4074924fce91e1c3f7ab'
                    }
                    'privilege-incident-write': {
                        table: 'sys_scope_privilege'
                        id: '065af9b3fd954dc8841631372a9dfc29'
                    }
                    'privilege-journal-read': {
                        table: 'sys_scope_privilege'
                        id: '30bd255e8cff4aa2a2daab9bab41b36b'
                    }
                    'privilege-oauth-client-create': {
                        table: 'sys_scope_privilege'
                        id: 'd27853edafbd49ddace42a4be1d55d99'
                    }
                    'privilege-oauth-client-read': {
                        table: 'sys_scope_privilege'
                        id: 'b73016d64b664c97b2cb19aa8a606db9'
                    }
                    'privilege-oauth-client-write': {
                        table: 'sys_scope_privilege'
                        id: 'f6ddee92fe864480b832db7440931ca0'
                    }
                    'privilege-oauth-token-read': {
                        table: 'sys_scope_privilege'
                        id: 'daf242961e774939ad8950c4cf1a3a8a'
                    }
                    'privilege-oauth-token-write': {
                        table: 'sys_scope_privilege'
                        id: '11940a6c3f13408184c35cef89a161dc'
                    }
                    'privilege-role-read': {
                        table: 'sys_scope_privilege'
                        id: '2e9a5d06a2334f1181678118b3598141'
                    }
                    'privilege-table-read': {
                        table: 'sys_scope_privilege'
                        id: '1e851ba6fe3040819b9e45805f860ec1'
                    }
                    'privilege-user-create': {
                        table: 'sys_scope_privilege'
                        id: '4fee04146967436ea041e2bcbe4cfdca'
                    }
                    'privilege-user-read': {
                        table: 'sys_scope_privilege'
                        id: '39e3cb40bb804690a04865493559d654'
                    }
                    'privilege-user-role-create': {
                        table: 'sys_scope_privilege'
                        id: '13499d1bc8ca4f1f8a6ca48403f74452'
                    }
                    'privilege-user-role-delete': {
                        table: 'sys_scope_privilege'
                        id: '44d6baf265dc49439c8c018033172420'
                    }
                    'privilege-user-role-read': {
                        table: 'sys_scope_privilege'
                        id: '9f9ae448e5ce4156b9c8c4bdf8d73aa2'
                    }
                    'privilege-user-write': {
                        table: 'sys_scope_privilege'
                        id: '3b266d595205449f9d7b471915175421'
                    }
                    'property-default-caller': {
                        table: 'sys_properties'
                        id: 'd600f71ba3674ae4aa960a1662d690fa'
                    }
                    'property-log-days': {
                        table: 'sys_properties'
                        id: 'b192bbebdf754764bd81c03b3c1f77af'
                    }
                    'property-notify-group': {
                        table: 'sys_properties'
                        id: '320ff7a26f9f41ab97f783d4080d5eda'
                    }
                    'property-paused': {
                        table: 'sys_properties'
                        id: '9e6d5af5306143f5877ee7a0a650371d'
                    }
                    'property-redirect-url': {
                        table: 'sys_properties'
                        id: 'e3cd9e4a68b24763b3b6567dc2bf426e'
                    }
                    'property-share-work-notes': {
                        table: 'sys_properties'
                        id: 'd6d1274a1c2c4dde9c16c12bcab64185'
                    }
                    'rest-connector': {
                        table: 'sys_ws_definition'
                        id: '7764125fd69740dea4ebbdffda122d18'
                    }
                    'rest-connector-create-comment': {
                        table: 'sys_ws_operation'
                        id: '4feab6ed29574968ad84350e43f15014'
                    }
                    'rest-connector-create-task': {
                        table: 'sys_ws_operation'
                        id: '9871bde44e444f059881694f97275792'
                    }
                    'rest-connector-delete-connection': {
                        table: 'sys_ws_operation'
                        id: 'e23e8c711dcc4ad38b53ff69aa17bbae'
                    }
                    'rest-connector-get-comments': {
                        table: 'sys_ws_operation'
                        id: '526ebe9bff1f497fbc0690f3098569a3'
                    }
                    'rest-connector-get-connection': {
                        table: 'sys_ws_operation'
                        id: 'bd5606c2d7d446f99d280e364a21e82c'
                    }
                    'rest-connector-get-task': {
                        table: 'sys_ws_operation'
                        id: '70665a91f9c7485fb358850d23dc3989'
                    }
                    'rest-connector-list-tasks': {
                        table: 'sys_ws_operation'
                        id: '1df41714e5944f588311408dcbf769ea'
                    'rest-connector-get-ticket-states': {
                        table: 'sys_ws_operation'
                        id: 'c38de4a4a187460e8fe4199241a37218'
                    }
                    'rest-connector-patch-task': {
                        table: 'sys_ws_operation'
                        id: 'd2568e0ac86a4569aff9311b9c9c0d7e'
                    }
                    'rest-connector-put-connection': {
                        table: 'sys_ws_operation'
                        id: '3b882e0e81534cfcaccfce178853d4d1'
                    }
                    'rest-connector-summary': {
                        table: 'sys_ws_operation'
                        id: 'cf84f5b1fc3943b3bb17f1e7ba97e059'
                    'rest-connector-put-ticket-states': {
                        table: 'sys_ws_operation'
                        id: '78e4ad55d5184c37a979a5a2f09e8543'
                    }
                    'rest-connector-v1': {
                        table: 'sys_ws_version'
                        id: 'e974f782bcd943e782ffc1b039c8344f'
                    }
                    'rest-setup': {
                        table: 'sys_ws_definition'
                        id: '35f08c837303451a9f8a29cfd5c12c9f'
                    }
                    'rest-setup-change-integration-user': {
                        table: 'sys_ws_operation'
                        id: 'b9ac66c3a4734b27a15e545d28f8cabe'
                    }
                    'rest-setup-create-integration-user': {
                        table: 'sys_ws_operation'
                        id: '87238c521b184927aeb83e4f03d9aac6'
                    }
                    'rest-setup-create-oauth-client': {
                        table: 'sys_ws_operation'
                        id: 'f913a5e5abb84896a6b56df0b160c26f'
                    }
                    'rest-setup-create-secret': {
                        table: 'sys_ws_operation'
                        id: '0609fa0e6bb64d2f9a80b1aeb37a0ba9'
                    }
                    'rest-setup-create-test-task': {
                        table: 'sys_ws_operation'
                        id: '1bab629b9d7c44d291e2b889a3003d31'
                    }
                    'rest-setup-delete-connection': {
                        table: 'sys_ws_operation'
                        id: '7ad47dce22b64b23aa4c540d166e479f'
                    }
                    'rest-setup-get-checklist': {
                        table: 'sys_ws_operation'
                        id: '63235d4e31c64a4181fce4fe0f21efd6'
                    }
                    'rest-setup-v1': {
                        table: 'sys_ws_version'
                        id: '3e5c595a507c4827ad427c962f7e0fbb'
                    }
                    'rule-change-request': {
                        table: 'sys_script'
                        id: 'f2f6e614e5ba42008f2d98eae5b9dd25'
                    }
                    'rule-incident': {
                        table: 'sys_script'
                        id: 'b6754d8b78bd4207b6ad5c0ecad132b4'
                    }
                    src_server_contract_ts: {
                        table: 'sys_module'
                        id: '786ea5640f1342b4a98e436dd613a4b2'
                    }
                    'src_server_domain_action-url_ts': {
                        table: 'sys_module'
                        id: '494f8d18dbd342c990282a62bde2061b'
                    }
                    'src_server_domain_base-states_ts': {
                        table: 'sys_module'
                        id: 'fc53509902ba4ab98d65d0efa395ebdf'
                    }
                    src_server_domain_characters_ts: {
                        table: 'sys_module'
                        id: 'c9bfe98f917f4d399f26ec10bfae64ae'
                    }
                    src_server_domain_clone_ts: {
                        table: 'sys_module'
                        id: '90bf9156689841878a1ad9b9893a0ae1'
                    }
                    'src_server_domain_comment-input_ts': {
                        table: 'sys_module'
                        id: '24578bd3d2924c4eb3782fa6747562bb'
                    }
                    'src_server_domain_comment-order_ts': {
                        table: 'sys_module'
                        id: 'b26f04b114084cdaacd46b0772210639'
                    }
                    'src_server_domain_connection-input_ts': {
                        table: 'sys_module'
                        id: '3601ed03c8644b678b949fa4141df67d'
                    }
                    'src_server_domain_connection-status_ts': {
                        table: 'sys_module'
                        id: '2c56f1a42cc54428992343a3491cf20f'
                    }
                    src_server_domain_cut_ts: {
                        table: 'sys_module'
                        id: 'ee12e23d7503476ab0537c48ab06af8a'
                    }
                    'src_server_domain_days-left_ts': {
                        table: 'sys_module'
                        id: '9bef72132a0d44de8ab9c695cdbf8731'
                    }
                    'src_server_domain_fields_action-url_ts': {
                        table: 'sys_module'
                        id: '8d64b70eb3c84fe382138989cf59f58f'
                    }
                    'src_server_domain_fields_due-date_ts': {
                        table: 'sys_module'
                        id: '6739f1e04f094a14b30acd18066e24a3'
                    }
                    src_server_domain_fields_password_ts: {
                        table: 'sys_module'
                        id: 'f13df42f48c84855815a3301fde1bf3b'
                    }
                    src_server_domain_fields_reader_ts: {
                        table: 'sys_module'
                        id: 'c393105937bc4521a7406c7a6ce693fe'
                    }
                    'src_server_domain_fields_recommendation-category_ts': {
                        table: 'sys_module'
                        id: '81359d9a3b38487bb5eb50f9ca27df37'
                    }
                    'src_server_domain_fields_recommendation-source_ts': {
                        table: 'sys_module'
                        id: 'd9bc3fcd9ce1484e80b1cb64c6d6e6b0'
                    }
                    'src_server_domain_fields_redirect-url_ts': {
                        table: 'sys_module'
                        id: '00b9727a63044e00bc40d18b568879db'
                    }
                    'src_server_domain_fields_requested-by_ts': {
                        table: 'sys_module'
                        id: 'b3e30baacb4b4f4abc2a15c5aeb47b6f'
                    }
                    src_server_domain_fields_rule_ts: {
                        table: 'sys_module'
                        id: 'b00c72bb6f224a7590f166c0a88ebc9a'
                    }
                    'src_server_domain_fields_state-value_ts': {
                        table: 'sys_module'
                        id: '93df25153c5d4c808ad76b4c0165da3d'
                    }
                    'src_server_domain_fields_sys-id_ts': {
                        table: 'sys_module'
                        id: 'df622c482a614408a38fbcfb5285873b'
                    }
                    'src_server_domain_fields_task-id_ts': {
                        table: 'sys_module'
                        id: '88531eddbe814a7e8c253f74a7c97c2b'
                    }
                    'src_server_domain_fields_task-texts_ts': {
                        table: 'sys_module'
                        id: 'cbb9883a2d4f4620a9e350e5d71310ca'
                    }
                    'src_server_domain_fields_ticket-type_ts': {
                        table: 'sys_module'
                        id: '96eed24cbdb9491587ff4b8a20fb8d4b'
                    }
                    'src_server_domain_fields_true-or-false_ts': {
                        table: 'sys_module'
                        id: '02aaa9888d754cd0bdc435b570bad9cc'
                    }
                    'src_server_domain_fields_wanted-priority_ts': {
                        table: 'sys_module'
                        id: 'f86aed273ba14ffdba3056bb12a8fdeb'
                    }
                    src_server_domain_html_attributes_ts: {
                        table: 'sys_module'
                        id: 'b76b230d14e84d4baba46dbce79841d6'
                    }
                    src_server_domain_html_elements_ts: {
                        table: 'sys_module'
                        id: '3179631ce8c242018374173b3751e6fe'
                    }
                    src_server_domain_html_entities_ts: {
                        table: 'sys_module'
                        id: '75d097429a8d45d391294f0d5f07cc23'
                    }
                    src_server_domain_html_layout_ts: {
                        table: 'sys_module'
                        id: '4669e73247c14907a00ae220c7ccc488'
                    }
                    src_server_domain_html_links_ts: {
                        table: 'sys_module'
                        id: '1f461f52cc1e4592af285363f283ba3e'
                    }
                    src_server_domain_html_lists_ts: {
                        table: 'sys_module'
                        id: '10fcbbacf6944bfba20f60d1b1b37846'
                    }
                    'src_server_domain_html_named-entities_ts': {
                        table: 'sys_module'
                        id: 'ff53fb9af4ae4d6ca85e101aeda255de'
                    }
                    src_server_domain_html_render_ts: {
                        table: 'sys_module'
                        id: '25a602469fc1413d8cfe2a5046b8f4c3'
                    }
                    src_server_domain_html_tables_ts: {
                        table: 'sys_module'
                        id: '0cf31e6d375a4368894007d65d3af704'
                    }
                    src_server_domain_html_tokens_ts: {
                        table: 'sys_module'
                        id: 'a8b08d65d4a448d4b179130949e99394'
                    }
                    'src_server_domain_html-to-text_ts': {
                        table: 'sys_module'
                        id: '4240e1a1f4bf4bc0ace09913d712abc9'
                    }
                    src_server_domain_identity_ts: {
                        table: 'sys_module'
                        id: 'd8d8b4817e794b48843db7511418abf7'
                    }
                    'src_server_domain_integration-user-change_ts': {
                        table: 'sys_module'
                        id: '77c578cfc3794ee69d5c194b104d94b9'
                    }
                    'src_server_domain_integration-user-input_ts': {
                        table: 'sys_module'
                        id: '11e863c785914da19b34b3207f0ccb66'
                    }
                    'src_server_domain_journal-text_ts': {
                        table: 'sys_module'
                        id: 'fe9ceb7d3bd0447f8de0b16e38e6a5e9'
                    }
                    'src_server_domain_json-body_ts': {
                        table: 'sys_module'
                        id: 'eeb37746a2a542fc90c42a9ab02028f9'
                    }
                    'src_server_domain_message-keys_ts': {
                        table: 'sys_module'
                        id: 'e41bdebcc9734f3ab975260b4e8ead99'
                    }
                    'src_server_domain_new-client-form_ts': {
                        table: 'sys_module'
                        id: '1566f493f0264e109383b52e161db6c7'
                    }
                    'src_server_domain_oauth-client-input_ts': {
                        table: 'sys_module'
                        id: 'a71fedfe9b664a17903288506c89151d'
                    }
                    src_server_domain_outcome_ts: {
                        table: 'sys_module'
                        id: '03f9a493fb6d44068277ab0e0efa7f8b'
                    }
                    src_server_domain_password_ts: {
                        table: 'sys_module'
                        id: '40d6c4f409d346799e87af5d7bc149ca'
                    }
                    src_server_domain_priority_ts: {
                        table: 'sys_module'
                        id: 'bdef80b0e0aa402a85c9f32d704dc167'
                    }
                    'src_server_domain_query-parameters_ts': {
                        table: 'sys_module'
                        id: 'a4643b7b3090497fa680c445fc62e277'
                    }
                    'src_server_domain_received-task_ts': {
                        table: 'sys_module'
                        id: 'ab0668cf8d984946915b106ebe9810c8'
                    }
                    'src_server_domain_redirect-urls_ts': {
                        table: 'sys_module'
                        id: '6ff0c700a8644eb3befe9967f3ae833b'
                    }
                    src_server_domain_refusal_ts: {
                        table: 'sys_module'
                        id: 'ef526054f051474fa20cc2f59a2e8fe4'
                    }
                    src_server_domain_removal_ts: {
                        table: 'sys_module'
                        id: '15e953ce7f8449c3ad00e3cf2c21fa70'
                    }
                    'src_server_domain_request-state_ts': {
                        table: 'sys_module'
                        id: '1ea8ab294b194397b7592d9f6444ec43'
                    }
                    src_server_domain_retry_ts: {
                        table: 'sys_module'
                        id: '0065b2548edc4914b234734cd26e2ead'
                    }
                    src_server_domain_rfc3339_ts: {
                        table: 'sys_module'
                        id: '1adc6424c0b3485d9df1460a6fd3ec2d'
                    }
                    src_server_domain_roles_ts: {
                        table: 'sys_module'
                        id: '3196d52e03e148e6890709677a87123a'
                    }
                    'src_server_domain_same-task_ts': {
                        table: 'sys_module'
                        id: 'bbb11d2d2af949e090f49a2f79c1df15'
                    }
                    'src_server_domain_setup-routes_ts': {
                        table: 'sys_module'
                        id: '2fc4b048085a46cea3f7a9cc7ae62852'
                    }
                    src_server_domain_shown_ts: {
                        table: 'sys_module'
                        id: '77f13ab05cc149e2802d7ad98913d539'
                    }
                    src_server_domain_state_ts: {
                        table: 'sys_module'
                        id: 'b8bd6472cdf04a56b960db91041f23f8'
                    }
                    'src_server_domain_state-names-input_ts': {
                        table: 'sys_module'
                        id: 'a570a26ea7854d14814ca4cd0c0eb45b'
                    }
                    'src_server_domain_step-status_ts': {
                        table: 'sys_module'
                        id: '334a8d6ad8bd456c8b1a42c36f6405d7'
                    }
                    src_server_domain_summary_ts: {
                        table: 'sys_module'
                        id: 'e1f732abb0044a10812312e3843938a7'
                    }
                    'src_server_domain_task-conditions_ts': {
                        table: 'sys_module'
                        id: 'dd9bd49a3c4c43cd995a8f5d8044c5fe'
                    }
                    'src_server_domain_task-cursor_ts': {
                        table: 'sys_module'
                        id: 'f55272825b034396bcd506c608bdc3ee'
                    'src_server_domain_task-change_ts': {
                        table: 'sys_module'
                        id: '34092313e43e43469570471fbc2e2bfb'
                    }
                    'src_server_domain_task-input_ts': {
                        table: 'sys_module'
                        id: '4ccf4c5bf288421daa03708e35076176'
                    }
                    'src_server_domain_task-query_ts': {
                        table: 'sys_module'
                        id: 'bcde24991b24411a9ec26e424d6ec382'
                    }
                    'src_server_domain_test-task-input_ts': {
                        table: 'sys_module'
                        id: '3910348b81544aef8107c1348ce5db05'
                    }
                    'src_server_domain_ticket-changes_ts': {
                        table: 'sys_module'
                        id: '2e6d525d493c42df9fa9e240d7677642'
                    }
                    'src_server_domain_ticket-description_ts': {
                        table: 'sys_module'
                        id: 'aa4cbfb89c224e3e998ca2ae8f82a4c9'
                    }
                    src_server_domain_times_ts: {
                        table: 'sys_module'
                        id: '2925c51fa01b41108fe987c7fa319f43'
                    }
                    src_server_domain_warnings_ts: {
                        table: 'sys_module'
                        id: '3d2b4b72ad064b4facf977d2d53715db'
                    }
                    'src_server_jobs_clean-log_ts': {
                        table: 'sys_module'
                        id: 'bbceb911ba8344cbb80a8bf413829a94'
                    }
                    'src_server_jobs_compare-tickets_ts': {
                        table: 'sys_module'
                        id: '85c4f82304744f47bbb8bf2969fc2fd5'
                    'src_server_jobs_finish-waiting_ts': {
                        table: 'sys_module'
                        id: '152892f70ee54771b598437adbf4dd61'
                    }
                    src_server_jobs_notify_ts: {
                        table: 'sys_module'
                        id: '5b16eeb9f9b04d2389fa97d09fed74bd'
                    }
                    'src_server_jobs_retry-tickets_ts': {
                        table: 'sys_module'
                        id: '9733a04ad4784f458d6a8097b60dd7aa'
                    }
                    src_server_platform_clock_ts: {
                        table: 'sys_module'
                        id: 'a5534dc7277c4db3bfefabc07b4c375c'
                    }
                    src_server_platform_digest_ts: {
                        table: 'sys_module'
                        id: '82a4743cb9e146259bde2a1748202301'
                    }
                    src_server_platform_events_ts: {
                        table: 'sys_module'
                        id: '1c753f797d894b9c881217ee0eabebb5'
                    }
                    src_server_platform_instance_ts: {
                        table: 'sys_module'
                        id: 'bfce1678d49e448d9521bf9a808d3c92'
                    }
                    src_server_platform_messages_ts: {
                        table: 'sys_module'
                        id: 'cf39381bd9444f7e99561f2858ecb315'
                    }
                    src_server_platform_properties_ts: {
                        table: 'sys_module'
                        id: 'c5b259ae3cc3463ab19806ad09026d2e'
                    }
                    src_server_platform_random_ts: {
                        table: 'sys_module'
                        id: 'aba11167714d4d83bb303a6292eaf7f4'
                    }
                    src_server_platform_session_ts: {
                        table: 'sys_module'
                        id: 'd964369b862c419ba6b7e7a21a684e8b'
                    }
                    'src_server_platform_system-log_ts': {
                        table: 'sys_module'
                        id: '69446fe39ee844a7806e5e85c5d767ee'
                    }
                    src_server_platform_tables_ts: {
                        table: 'sys_module'
                        id: '84fc6b1a56c84c86b1a5d4d8a9035428'
                    }
                    src_server_platform_version_ts: {
                        table: 'sys_module'
                        id: 'a96423d4f7044ea399c9da0dafe9da6f'
                    }
                    src_server_records_comment_ts: {
                        table: 'sys_module'
                        id: 'f1d646b966184ca1856cf0a3beec0120'
                    }
                    src_server_records_connection_ts: {
                        table: 'sys_module'
                        id: '207f609769b641fcace709a1389dfd7a'
                    }
                    src_server_records_exact_ts: {
                        table: 'sys_module'
                        id: '0e9bba6a1d064d6596f03d9fc2238dd0'
                        deleted: true
                    }
                    src_server_records_group_ts: {
                        table: 'sys_module'
                        id: '9ed0dd5b2b644527bf383d1a74f783d1'
                    }
                    src_server_records_journal_ts: {
                        table: 'sys_module'
                        id: 'db95c78bdd3b4100bcce72c14e1e7d92'
                    }
                    src_server_records_log_ts: {
                        table: 'sys_module'
                        id: '00dafd2f60f24ee9a7b349c14e3621cf'
                    }
                    'src_server_records_oauth-client_ts': {
                        table: 'sys_module'
                        id: '8f437b1eb969419092f59068c9a9ab28'
                    }
                    'src_server_records_oauth-token_ts': {
                        table: 'sys_module'
                        id: '02f8cd3f9859408e9c27faed528d2662'
                    }
                    src_server_records_request_ts: {
                        table: 'sys_module'
                        id: '1bc5b8ce55ba478d96420b2cccd38801'
                    }
                    'src_server_records_request-feed_ts': {
                        table: 'sys_module'
                        id: '3a8b03cd1a8a42138f409598eb2b5cb8'
                    }
                    src_server_records_route_ts: {
                        table: 'sys_module'
                        id: '090e4bf7002c4c6b95528955a6aeaded'
                    }
                    src_server_records_state_ts: {
                        table: 'sys_module'
                        id: '5bb6dd1fd5dd45db921c8038a3dddb63'
                    }
                    'src_server_records_table-access_ts': {
                        table: 'sys_module'
                        id: '4b8df03130f941deac22585dcc6f3dc4'
                    }
                    src_server_records_tables_ts: {
                        table: 'sys_module'
                        id: '99a3e12257864e9bafb45eb09cdfd077'
                    }
                    src_server_records_ticket_ts: {
                        table: 'sys_module'
                        id: 'e2cb17a5c7154856baf24fe05eb35311'
                    }
                    src_server_records_user_ts: {
                        table: 'sys_module'
                        id: 'd17ce07016c44b2789d2c99edb113f15'
                    }
                    'src_server_records_user-role_ts': {
                        table: 'sys_module'
                        id: '798dca0acb8c41339765ea312d9c760a'
                    }
                    src_server_records_where_ts: {
                        table: 'sys_module'
                        id: 'c41ddd6236124d53ab86bf03622b88dd'
                    }
                    src_server_records_write_ts: {
                        table: 'sys_module'
                        id: 'dfe1c63ac0cc4134a2710433371306f9'
                    }
                    src_server_rest_connector_ts: {
                        table: 'sys_module'
                        id: '9c60a9923cef4d878a4b3ce60ba66ad6'
                    }
                    src_server_rest_door_ts: {
                        table: 'sys_module'
                        id: '7c47177690ab4cf393740beb89a8b33e'
                    }
                    src_server_rest_setup_ts: {
                        table: 'sys_module'
                        id: 'b790c6abc29d4a2bacd9e4980102015d'
                    }
                    'src_server_rules_ticket-changed_ts': {
                        table: 'sys_module'
                        id: '99874e0667e842ab9b271a846bbb3c8d'
                    'src_server_services_catch-up_ts': {
                        table: 'sys_module'
                        id: '2f8a1ec6a5624ccb8a973715e587ffbd'
                    }
                    'src_server_services_change-integration-user_ts': {
                        table: 'sys_module'
                        id: '990e043ac0da48b581adb2b41d282157'
                    }
                    'src_server_services_change-task_ts': {
                        table: 'sys_module'
                        id: '142db0d1a0e24f3a9c34aa8b0cf01da5'
                    }
                    src_server_services_checklist_authorized_ts: {
                        table: 'sys_module'
                        id: 'e76ae587e4644c21b05edfba9047d109'
                    }
                    'src_server_services_checklist_basic-authentication_ts': {
                        table: 'sys_module'
                        id: '8f3bd1970fae4660b7d238dcfacc5523'
                    }
                    src_server_services_checklist_check_ts: {
                        table: 'sys_module'
                        id: '5872d67911804f178cb648c2b09852aa'
                    }
                    src_server_services_checklist_checklist_ts: {
                        table: 'sys_module'
                        id: '3414faefa1e44e0389081996ae87e861'
                    }
                    src_server_services_checklist_checks_ts: {
                        table: 'sys_module'
                        id: '4353538a5f844d758a0b3467bc5e2bcb'
                    }
                    'src_server_services_checklist_client-active_ts': {
                        table: 'sys_module'
                        id: 'd0edd63c09ea4d8a892d1e669c9aeafb'
                    }
                    'src_server_services_checklist_client-kept_ts': {
                        table: 'sys_module'
                        id: '7ae966e0904d44c68ae1742fcece9749'
                    }
                    'src_server_services_checklist_client-present_ts': {
                        table: 'sys_module'
                        id: '54072a22e9aa49e7bea6a5d1ca03ef61'
                    }
                    'src_server_services_checklist_client-redirect_ts': {
                        table: 'sys_module'
                        id: '0302d5025995445e91fc23402989daa5'
                    }
                    'src_server_services_checklist_client-secret_ts': {
                        table: 'sys_module'
                        id: '3b6585d900e24654ae5b56da4d67266b'
                    }
                    src_server_services_checklist_cloned_ts: {
                        table: 'sys_module'
                        id: 'dfb773842b224036bb01650024bd1825'
                    }
                    src_server_services_checklist_connected_ts: {
                        table: 'sys_module'
                        id: '88c9e974ce0142dd8140b0cc61c7b69e'
                    }
                    src_server_services_checklist_facts_ts: {
                        table: 'sys_module'
                        id: '730e4edb5df746919b3bef9fc5be2b79'
                    }
                    'src_server_services_checklist_ip-filtering_ts': {
                        table: 'sys_module'
                        id: '83f6a0c53dcc4f27b834be1535537786'
                    }
                    'src_server_services_checklist_last-seen_ts': {
                        table: 'sys_module'
                        id: 'da92c42b41c242e18f3718f605448308'
                    }
                    'src_server_services_checklist_left-over_ts': {
                        table: 'sys_module'
                        id: 'f6b3015726c3445697b5a5e39e672f28'
                    }
                    src_server_services_checklist_links_ts: {
                        table: 'sys_module'
                        id: 'c43906ce87ed4f1f90aae9acfcce7f07'
                    }
                    'src_server_services_checklist_multi-factor_ts': {
                        table: 'sys_module'
                        id: '680565030ccf4abf8ee114d298d2d277'
                    }
                    'src_server_services_checklist_oauth-plugin_ts': {
                        table: 'sys_module'
                        id: 'beb5f9d405b24754ac94d033a72db662'
                    }
                    'src_server_services_checklist_oauth-property_ts': {
                        table: 'sys_module'
                        id: '839103d060b44959b011bac00cdf35fa'
                    }
                    'src_server_services_checklist_oauth-table-create_ts': {
                        table: 'sys_module'
                        id: '0ccb6693fdc9475abcb087f3f705ab62'
                    }
                    'src_server_services_checklist_oauth-table-read_ts': {
                        table: 'sys_module'
                        id: 'b0616bc36d734ccf8ea6392c73692ace'
                    }
                    'src_server_services_checklist_oauth-table-write_ts': {
                        table: 'sys_module'
                        id: '1dd03ca1783f475398c9e0f3a954ec83'
                    }
                    src_server_services_checklist_removed_ts: {
                        table: 'sys_module'
                        id: '62fe870be4ea41b1b9c29977991120ec'
                    }
                    'src_server_services_checklist_single-sign-on_ts': {
                        table: 'sys_module'
                        id: 'ba03a5ff4855408bb0ad3a7b8d670682'
                    }
                    'src_server_services_checklist_state-parameter_ts': {
                        table: 'sys_module'
                        id: 'dde1ccd9a8f9470b8753402bf2e78126'
                    }
                    'src_server_services_checklist_tickets-waiting_ts': {
                        table: 'sys_module'
                        id: 'ba0a3c67c80c4f85838a93d554cf471a'
                    }
                    'src_server_services_checklist_token-end_ts': {
                        table: 'sys_module'
                        id: 'ba420fa56afd4087ac72b2b2bd586c1e'
                    }
                    'src_server_services_checklist_user-active_ts': {
                        table: 'sys_module'
                        id: 'f86ae6e0a7cd4d91b44c9ac0343fa95f'
                    }
                    'src_server_services_checklist_user-external_ts': {
                        table: 'sys_module'
                        id: 'c868772149684cbdade7c31fb580203f'
                    }
                    'src_server_services_checklist_user-further-roles_ts': {
                        table: 'sys_module'
                        id: 'df5d376805f64ea78b7de69ad471822a'
                    }
                    'src_server_services_checklist_user-interactive_ts': {
                        table: 'sys_module'
                        id: 'd80e36059ff6447b82a60e970f0a60e2'
                    }
                    'src_server_services_checklist_user-locked_ts': {
                        table: 'sys_module'
                        id: 'fcf24521fbe14868ace5c51ba7d361f0'
                    }
                    'src_server_services_checklist_user-password_ts': {
                        table: 'sys_module'
                        id: '950976be18ad4d2b9e2ece4e2918af74'
                    }
                    'src_server_services_checklist_user-password-reset_ts': {
                        table: 'sys_module'
                        id: 'd0d2873fc29f4adab0003a476da4ecca'
                    }
                    'src_server_services_checklist_user-present_ts': {
                        table: 'sys_module'
                        id: '3b5f1a5b8d3a48eb8eda6291866305c7'
                    }
                    'src_server_services_checklist_user-role_ts': {
                        table: 'sys_module'
                        id: 'a0c02551228a4cee9695a38cb52ffd76'
                    }
                    'src_server_services_claim-change_ts': {
                        table: 'sys_module'
                        id: '13fda49df7344e6e8aa5625beb3ee1ba'
                    }
                    'src_server_services_clean-log_ts': {
                        table: 'sys_module'
                        id: 'a1a9ccb1254c43f98f2d25c46626b2d0'
                    }
                    'src_server_services_compare-tickets_ts': {
                        table: 'sys_module'
                        id: 'fcf379675856477c860cdc9d5bc62995'
                    src_server_services_comment_ts: {
                        table: 'sys_module'
                        id: '995ba3800a5a4286991a60f346b4d8c5'
                    }
                    'src_server_services_connect-integration-user_ts': {
                        table: 'sys_module'
                        id: '844ef473eecf47b985ba5e3b28023f98'
                    }
                    'src_server_services_connect-oauth-client_ts': {
                        table: 'sys_module'
                        id: '951e48d0d62c475fa89b02d21fc90f21'
                    }
                    src_server_services_connection_ts: {
                        table: 'sys_module'
                        id: '0125d2c259464bbaafbb36196db1aab5'
                    }
                    'src_server_services_connection-state_ts': {
                        table: 'sys_module'
                        id: 'f5dbb7077fff4cba9c29529c2ebdd179'
                    }
                    'src_server_services_create-ticket_ts': {
                        table: 'sys_module'
                        id: 'e1eec5214c064571bcc17a1eeca3dfe5'
                    }
                    'src_server_services_cross-scope_ts': {
                        table: 'sys_module'
                        id: '7fc0b11364194fa4aa1439ca60569d01'
                    }
                    'src_server_services_current-task_ts': {
                        table: 'sys_module'
                        id: '2f94461ba81b4816a48ecc65524bccb0'
                    }
                    'src_server_services_follow-ticket_ts': {
                        table: 'sys_module'
                        id: 'e323960fe77e4dfea6efafa241979995'
                    'src_server_services_list-tasks_ts': {
                        table: 'sys_module'
                        id: '4c6f607b809a4de5b331d2c176061c60'
                    'src_server_services_deliver-comment_ts': {
                        table: 'sys_module'
                        id: 'ba991e48d10a47cba64a36827071ca5b'
                    }
                    'src_server_services_find-request_ts': {
                        table: 'sys_module'
                        id: '05f63f030ee241a392edeb7ee0228414'
                    }
                    'src_server_services_finish-waiting_ts': {
                        table: 'sys_module'
                        id: '02791d6ff23e4d3fb67fd11c37f57f4a'
                    }
                    'src_server_services_list-comments_ts': {
                        table: 'sys_module'
                        id: '2cc549ad56f94e21855d4d25f27d679a'
                    }
                    src_server_services_notify_ts: {
                        table: 'sys_module'
                        id: 'e970a9d1f2064c67a11c27676b23f1cc'
                    }
                    'src_server_services_present-connection_ts': {
                        table: 'sys_module'
                        id: '4ced7361dab24d65a461e6a7e6330b98'
                    }
                    'src_server_services_present-task_ts': {
                        table: 'sys_module'
                        id: 'ecfae6585b944f9387df1e7dfd5c3e01'
                    }
                    'src_server_services_read-summary_ts': {
                        table: 'sys_module'
                        id: '0ef10d38fc32431bbdea25279d600292'
                    }
                    'src_server_services_read-task_ts': {
                        table: 'sys_module'
                        id: '9dabfa9241a849b3911d2188d459ca85'
                    }
                    'src_server_services_receive-task_ts': {
                        table: 'sys_module'
                        id: '978e7ebe8ae042038bb5dea1393f0955'
                    }
                    'src_server_services_remove-connection_ts': {
                        table: 'sys_module'
                        id: 'dad44527d46e46e9bff53df8009180e7'
                    }
                    'src_server_services_renew-secret_ts': {
                        table: 'sys_module'
                        id: 'eb4d5503ca14452aa0ddbab6be99dfc4'
                    }
                    'src_server_services_request-values_ts': {
                        table: 'sys_module'
                        id: '274a69e4702649329e4ffbdfe81fba9f'
                    }
                    'src_server_services_retry-tickets_ts': {
                        table: 'sys_module'
                        id: '69ed146a382b4b42a971371c6e0b1517'
                    }
                    'src_server_services_setup-integration-user_ts': {
                        table: 'sys_module'
                        id: '924772e2f5ee429597c5a7034777d14c'
                    }
                    'src_server_services_setup-oauth-client_ts': {
                        table: 'sys_module'
                        id: '9ecede76da134159ac1fb8b91cf218d7'
                    }
                    'src_server_services_start-over_ts': {
                        table: 'sys_module'
                        id: 'cb9c5d18f4da4119ad57fefcbeee00fe'
                    }
                    'src_server_services_test-task_ts': {
                        table: 'sys_module'
                        id: 'c155d692f182480e9c2e79269c1f2df1'
                    }
                    'src_server_services_ticket-change_ts': {
                        table: 'sys_module'
                        id: '6babe00229e3481b989330ebc40cb313'
                    }
                    'src_server_services_ticket-refusal_ts': {
                        table: 'sys_module'
                        id: 'ccdd08b3889c4c73ac715b5c26ac27ee'
                    }
                    'src_server_services_ticket-states_ts': {
                        table: 'sys_module'
                        id: 'db8066b2406a4da884f0d37f05981991'
                    }
                    'src_server_services_ticket-values_ts': {
                        table: 'sys_module'
                        id: 'a7e78fbfe75e46b480ff397602fcc7be'
                    }
                    'src_server_services_whole-connection_ts': {
                        table: 'sys_module'
                        id: '9bbf4aa3aadc4309a35fd42201fef79b'
                    }
                    'src_server_services_write-log_ts': {
                        table: 'sys_module'
                        id: 'cb7146d7160d4a638a2587655d43d782'
                    }
                    'state-change-assess': {
                        table: 'x_mioms_m365ticket_state'
                        id: '5597484370ff4d6aac9902cdfbee3c88'
                    }
                    'state-change-authorize': {
                        table: 'x_mioms_m365ticket_state'
                        id: 'af823dae99dc40e9b41acaa00969f925'
                    }
                    'state-change-canceled': {
                        table: 'x_mioms_m365ticket_state'
                        id: '3b94bcaa87dd4ea69a4520f02e94ee92'
                    }
                    'state-change-closed': {
                        table: 'x_mioms_m365ticket_state'
                        id: 'c71fba59aa9741f5a16b185b3cad195e'
                    }
                    'state-change-implement': {
                        table: 'x_mioms_m365ticket_state'
                        id: '44f5dab1e504486c8a86eb31174947d3'
                    }
                    'state-change-new': {
                        table: 'x_mioms_m365ticket_state'
                        id: 'fd188a2f51444dfe9e6e13e61bc6e9f9'
                    }
                    'state-change-review': {
                        table: 'x_mioms_m365ticket_state'
                        id: '42bfb12e294b4a96aff0d5bc0624b316'
                    }
                    'state-change-scheduled': {
                        table: 'x_mioms_m365ticket_state'
                        id: '324861c242d74c12a54dc6f2a8f4e82f'
                    }
                    'state-incident-canceled': {
                        table: 'x_mioms_m365ticket_state'
                        id: 'cdbc7d4140d44ed98cea01c270d93a22'
                    }
                    'state-incident-closed': {
                        table: 'x_mioms_m365ticket_state'
                        id: '9d256b50f6ea48ef89aaa0dccf16f832'
                    }
                    'state-incident-in-progress': {
                        table: 'x_mioms_m365ticket_state'
                        id: '57d76f621b45436d94c4148992094c0c'
                    }
                    'state-incident-new': {
                        table: 'x_mioms_m365ticket_state'
                        id: '6569bdd831904e7082b0b0433b99f091'
                    }
                    'state-incident-on-hold': {
                        table: 'x_mioms_m365ticket_state'
                        id: '7c8ca2688c12445b96f6dc1b45f77a77'
                    }
                    'state-incident-resolved': {
                        table: 'x_mioms_m365ticket_state'
                        id: '0e5053b7b8774ba6b628fe5f4e56a432'
                    }
                }
                composite: [
                    {
                        table: 'sys_documentation'
                        id: '022f61419b074c0fb03ea42fba4fcefa'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'ticket_attempts'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '035e266256b143b8bc2648461e374695'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_comment'
                            col_name_string: 'request'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '040892ef7bd14036948a96e86585eb94'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'attempts'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '05d459924e564e3b8ce5166c63c08905'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'text'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '075c152bd4074bd2baa8e88aff21ba1a'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            element: 'cmdb_ci'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '075f373f420949a69514b7ee8f336176'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'assignment_group_name'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '079890e155914641af18df456a634c07'
                        key: {
                            sys_ui_section: {
                                id: '80029f67dd3942068352f7a16a04e76d'
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
                        table: 'sys_documentation'
                        id: '081c546dabb344c2a19f3fed329aa02c'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'ticket_error'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0829e93f1ee54b0b831a3a59609b4b50'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'details'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0a7ed794a56e4d63a2e07b61ff7bd4c0'
                        key: {
                            sys_ui_section: {
                                id: '80029f67dd3942068352f7a16a04e76d'
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
                        table: 'sys_ui_element'
                        id: '0bedf3ae43c44c97bce7ef14941a90fd'
                        key: {
                            sys_ui_section: {
                                id: '99a6142ed6c7437dbef1622915f752a4'
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
                        table: 'sys_dictionary'
                        id: '0f6129dbc36d448db18640ab1f09cc13'
                        key: {
                            name: 'x_mioms_m365ticket_log'
                            element: 'route'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0f83d2072afe4cb98208c53cf1109fea'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'notice'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '0f950ff854474d6fac1e26af91e6d2ec'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '100f976a73ee4962aea297ecce124447'
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
                        table: 'sys_dictionary'
                        id: '106e153b87d344ee9a377d5067ae4536'
                        key: {
                            name: 'x_mioms_m365ticket_log'
                            element: 'milliseconds'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '11e2a4fc280e469b90b798956b89f5e6'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'assignment_group_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '13af7cfca7f24da699703d0eec21fc26'
                        key: {
                            name: 'x_mioms_m365ticket_log'
                            element: 'task_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '14311025c931410685e1af43b7eb546d'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            element: 'ticket_type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '146d39141dd54e69a53087835abeb3e3'
                        key: {
                            list_id: {
                                id: '36452cb3c0ab4919a8519efd8bb79ecc'
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
                        table: 'sys_ui_list_element'
                        id: '14a5f3d072ca46969276e608338b060c'
                        key: {
                            list_id: {
                                id: '36452cb3c0ab4919a8519efd8bb79ecc'
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
                        table: 'sys_index'
                        id: '1533343f652d4b43990f51b02b7cfec2'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_request'
                            col_name_string: 'task_id'
                        }
                    },
                    {
                        table: 'sys_number'
                        id: '158d12f0db904590a377384f3015e08c'
                        key: {
                            category: 'x_mioms_m365ticket_request'
                            prefix: 'M365CR'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '169ef7ca41ed490e9f0ce08d0f7030e2'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            element: 'recommendation_category'
                            value: 'data'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '170f6bd9a34345bbae7b44503206e1e1'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '185b9c4654884f4bb7a6b32948dc5706'
                        key: {
                            sys_security_acl: 'e7cf0b2177fc482daa43790e8d6d318e'
                            sys_user_role: {
                                id: 'e6f70697fa4c4edbb13a60bc5a5a1f51'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '1953b569aa55453dbca2d992477c2f27'
                        key: {
                            sys_ui_form: {
                                id: '1f158b5b75f6425183428bc1747948d2'
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
                                id: '100f976a73ee4962aea297ecce124447'
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
                        table: 'sys_documentation'
                        id: '1a2b45e3dc11413481056a1e7454c522'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'due'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1bf748c0df7d406d90a2d671ec8894ac'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'assigned_to_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1c0d6da589e4490e8e0f68e4ab972f2a'
                        key: {
                            sys_ui_section: {
                                id: '99a6142ed6c7437dbef1622915f752a4'
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
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '1c22f357d13e49fc8b5c3099d0e154b2'
                        key: {
                            name: 'x_mioms_m365ticket_state'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1e149f2d375849b79204073d89d33e26'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'ticket'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '1e387e5c115a44c2b89186f43ba8ab75'
                        key: {
                            sys_security_acl: 'a6f4196dcf6b4c6482ed9cc2ef2f891c'
                            sys_user_role: {
                                id: '9f45dc8b4fda44968679f767667213e6'
                                key: {
                                    name: 'x_mioms_m365ticket.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1ed8fa659df0480794efaf1041b66f13'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'ticket_retry_at'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '1f158b5b75f6425183428bc1747948d2'
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
                        table: 'sys_documentation'
                        id: '20346614e9e2490fba2c0f92f6798f76'
                        key: {
                            name: 'x_mioms_m365ticket_state'
                            element: 'category'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '204fd633042b41758169d77162a1a51c'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'closed_position'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '20d88dfbf0d14f26abe91d2550643f22'
                        key: {
                            list_id: {
                                id: '36452cb3c0ab4919a8519efd8bb79ecc'
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
                        table: 'sys_ui_element'
                        id: '2110273321d64220930a04e299a8b30c'
                        key: {
                            sys_ui_section: {
                                id: '99a6142ed6c7437dbef1622915f752a4'
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
                        table: 'sys_documentation'
                        id: '212e4d519ff642be89a1e2756e2e520c'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'delivered'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '227b85fa11c34c4987fb723c83c084f0'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'ticket_state_label'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2331fa50af55425c8297ba0a2d28841b'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'requested_by_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2385b201893147aba92797c50053e06b'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'due'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '247359f35dbc4beebc2fdcce2e840277'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'recommendation_source'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '28d9ea976a814bc6b10ec778078e8495'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'client_made_here'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2bb0afe8011a41e89d058f7363940a8b'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2cbcc7dfaced4a31b1d25e8c1ee15e4b'
                        key: {
                            name: 'x_mioms_m365ticket_log'
                            element: 'request'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2d348e8c9d604cf180a65bd5d8981874'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            element: 'recommendation_category'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2dd166c559764bb7805b371d49887b62'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            element: 'recommendation_category'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '30061fe141de4e8aa29b51391b34dd12'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'comment_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3065aa7056e543c585f2811719afcec1'
                        key: {
                            name: 'x_mioms_m365ticket_log'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '31a6cec0ef6642dba3a23cb2352aa9c2'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'author'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '32b5b3e48f96413cb2ea879e786d931c'
                        key: {
                            list_id: {
                                id: '67a744ab442241f0a226f2d6ffc72801'
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
                        table: 'sys_dictionary'
                        id: '3478e5f093b14adfb176cf5c353580b1'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'ticket_number'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3486df2960bd4cc997dbd6b86959fb97'
                        key: {
                            list_id: {
                                id: 'c1ceb755de2d479c99a051bf7ef226a9'
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
                        table: 'sys_ui_list_element'
                        id: '3612c065824f4e9584b55aebef69a355'
                        key: {
                            list_id: {
                                id: 'b4530b1b5e6c48888d8052a7dca0ad8c'
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
                        table: 'sys_ui_list'
                        id: '36452cb3c0ab4919a8519efd8bb79ecc'
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
                        table: 'sys_db_object'
                        id: '36de9eb2e1504758af939e2906f272e6'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '38706c42a237499c8e447e58496c521e'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'removed_by'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '38c7a85827e04db987fa89937dffaa8a'
                        key: {
                            name: 'x_mioms_m365ticket_state'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '39a09ea068df42589863a79a5b6c5dfb'
                        key: {
                            list_id: {
                                id: '36452cb3c0ab4919a8519efd8bb79ecc'
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
                        table: 'sys_ui_list_element'
                        id: '3a526b5ea9c5437788091ee5481d8581'
                        key: {
                            list_id: {
                                id: 'c1ceb755de2d479c99a051bf7ef226a9'
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
                        table: 'sys_documentation'
                        id: '3a710369a64841c6905b7c13f12c92c4'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'token_notice'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3b5f6251e5c84d338b8372ee23dc4076'
                        key: {
                            sys_ui_section: {
                                id: '80029f67dd3942068352f7a16a04e76d'
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
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3d9d2c23ae7d45b0a42488483da90555'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'last_seen_on'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3dc0e540d90946bba43983d3741b9e88'
                        key: {
                            sys_security_acl: '7e3bdec1039946758c8419078895bd4b'
                            sys_user_role: {
                                id: 'e6f70697fa4c4edbb13a60bc5a5a1f51'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3defe0db3a53459e875fd2a712ad1d04'
                        key: {
                            list_id: {
                                id: 'b4530b1b5e6c48888d8052a7dca0ad8c'
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
                        table: 'sys_ui_list_element'
                        id: '3f88f2f607e24f168766e5ffc7cdb104'
                        key: {
                            list_id: {
                                id: 'b4530b1b5e6c48888d8052a7dca0ad8c'
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
                        table: 'sys_choice_set'
                        id: '3fbb358cf4394a94b28ac093ad081160'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'ticket_type'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4177581f19894c3c86a7c6b1d86863be'
                        key: {
                            sys_ui_section: {
                                id: '99a6142ed6c7437dbef1622915f752a4'
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
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '41d01c36395f46318b3c345f016add91'
                        key: {
                            list_id: {
                                id: '36452cb3c0ab4919a8519efd8bb79ecc'
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
                        table: 'sys_ui_list_element'
                        id: '4220d072a323458c9852fab761cca33d'
                        key: {
                            list_id: {
                                id: '67a744ab442241f0a226f2d6ffc72801'
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
                        table: 'sys_dictionary'
                        id: '443de72ca32141c7b1ff036d3f08a6c1'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'assigned_to_name'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '44511bf4df6645d7b28cfb6984101dc6'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'token_notice'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '459dbf8612ed4d49bc6ae6047bf378dc'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            element: 'assignment_group'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '4b3cb53e556b422b80815f85b0ffb4bf'
                        key: {
                            sys_security_acl: '2282ed0d4bad49b4b3d367822cfd5110'
                            sys_user_role: {
                                id: '9f45dc8b4fda44968679f767667213e6'
                                key: {
                                    name: 'x_mioms_m365ticket.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4b5f8323d64d4a4a84b13bcfb291cf79'
                        key: {
                            name: 'x_mioms_m365ticket_log'
                            element: 'task_id'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4b86b3415ea0481390fb03be2171444d'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'test'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4c329d3899034d5e9fe7e202dc7ef533'
                        key: {
                            name: 'x_mioms_m365ticket_state'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4f2dfabdb7f34846aa7d6289efc32daf'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'task_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5004170979a94a978b054bfe038d3fd0'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            element: 'chg_model'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5098bfdd688f4a6e979857978c3fe3b3'
                        key: {
                            name: 'x_mioms_m365ticket_state'
                            element: 'ticket_type'
                            value: 'change'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '50c2cb31d98c4a43b57c7762595e8054'
                        key: {
                            sys_security_acl: '424c55a7e7f441a3bb808339562bd40f'
                            sys_user_role: {
                                id: 'e6f70697fa4c4edbb13a60bc5a5a1f51'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '51c2a16044c24079a9ec054d6a9bd110'
                        key: {
                            list_id: {
                                id: 'b4530b1b5e6c48888d8052a7dca0ad8c'
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
                        table: 'sys_dictionary'
                        id: '537ab93f16194a2c9a522db098252cf5'
                        key: {
                            name: 'x_mioms_m365ticket_state'
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '54851de8d84141c0941d1b2aecad9d63'
                        key: {
                            name: 'x_mioms_m365ticket_state'
                            element: 'category'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '548a654a98454da7811d2b4593a7d215'
                        key: {
                            sys_ui_section: {
                                id: '100f976a73ee4962aea297ecce124447'
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
                        id: '54f2ebe9a7904462a82d89b028ba7c0b'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'integration_user'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '56822d9e02ec47bb896576c4c834a465'
                        key: {
                            sys_security_acl: 'b52c8bf52c4b4f68a2368009ac0da818'
                            sys_user_role: {
                                id: '9f45dc8b4fda44968679f767667213e6'
                                key: {
                                    name: 'x_mioms_m365ticket.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '56cbe1721f7b4f6a88c207492ecc1dbe'
                        key: {
                            sys_ui_section: {
                                id: '99a6142ed6c7437dbef1622915f752a4'
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
                            element: 'task_id'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5766427a852541c1b7dccc69210cd535'
                        key: {
                            name: 'x_mioms_m365ticket_log'
                            element: 'outcome'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '595e2113efba43718d50211ab752f28b'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'recommendation_source'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5aa639f6f97d462a99157c852f67b9ca'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'request'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5b9f9330456440dcb4656fdc4f33af41'
                        key: {
                            name: 'x_mioms_m365ticket_state'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '5bb14c053d5a4f9d843cdf0c4796d42c'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_state'
                            col_name_string: 'ticket_type,value'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5d7c0f78f225479e8b2e18170b565346'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'recommendation_category'
                            value: 'other'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5e332a11720c4cda995805aaf0c88b87'
                        key: {
                            name: 'x_mioms_m365ticket_state'
                            element: 'value'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5f13366c16cf4f7f88f3dcb54147bcb8'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'user_made_here'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '60b9e84480274784bef3675b3db38e86'
                        key: {
                            sys_ui_section: {
                                id: '80029f67dd3942068352f7a16a04e76d'
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
                        table: 'sys_security_acl_role'
                        id: '619bac9b5b504878b988359502019f00'
                        key: {
                            sys_security_acl: 'da8f6e9fe85d4ebc86a7f9894bb1a0e4'
                            sys_user_role: {
                                id: '9c09e8f591874e0591ff806af99f1673'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '632ae6a9d00b4a92ab4adc9260e5d8bb'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'open_position'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '63775d9f6d524b078592ff79fa83afe5'
                        key: {
                            sys_security_acl: 'da556c1fe36e47c29ab84dbb5f0fdb3c'
                            sys_user_role: {
                                id: '9c09e8f591874e0591ff806af99f1673'
                                key: {
                                    name: 'admin'
                                }
                            }
                        table: 'sys_index'
                        id: '6278e6d66f8840ff9564c262ca3177da'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_request'
                            col_name_string: 'ticket_type,sys_updated_on,sys_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '65374117a0814d4aa1cb2d749ff41738'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'ticket_attempts'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '658e5901c7a4476a861a4f84027f6848'
                        key: {
                            name: 'x_mioms_m365ticket_log'
                            element: 'outcome'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '67817ddc62584874a1c71bcd76288490'
                        key: {
                            sys_ui_section: {
                                id: '80029f67dd3942068352f7a16a04e76d'
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
                        table: 'sys_ui_list'
                        id: '67a744ab442241f0a226f2d6ffc72801'
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
                        table: 'sys_dictionary'
                        id: '67dc377e31ff44a190315c06a84eecaf'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'ticket_state'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '69c3c2c07c5a48788969a057867a78f5'
                        key: {
                            list_id: {
                                id: '67a744ab442241f0a226f2d6ffc72801'
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
                        table: 'sys_dictionary'
                        id: '6be335f01be74af4aca4c4c6723eaf8d'
                        key: {
                            name: 'x_mioms_m365ticket_state'
                            element: 'category'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6c0215b0acbd43bc9f94e871620afbde'
                        key: {
                            list_id: {
                                id: '36452cb3c0ab4919a8519efd8bb79ecc'
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
                        table: 'sys_ui_element'
                        id: '6c94b6900e9543a2b3c7b60cad2e6e2e'
                        key: {
                            sys_ui_section: {
                                id: '99a6142ed6c7437dbef1622915f752a4'
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
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6cd69c53d482431ea29b05d309b14fa4'
                        key: {
                            sys_security_acl: '30b72c030da443d899094751ee916018'
                            sys_user_role: {
                                id: 'e6f70697fa4c4edbb13a60bc5a5a1f51'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6cfd668d4c0543b3922e0d272480fe3a'
                        key: {
                            name: 'x_mioms_m365ticket_state'
                            element: 'category'
                            value: 'open'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6d73f650591a4ddfad1761b0b227b118'
                        key: {
                            list_id: {
                                id: 'c1ceb755de2d479c99a051bf7ef226a9'
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
                        table: 'sys_dictionary'
                        id: '6e4b990df70b4c779357954d0e3c3bb3'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '704c36d81f5c45209ec15af46339055c'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            element: 'ticket_type'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '724f356479e043e4a854452bcadeacc7'
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
                        id: '74ffd7a6b56d48aca50ed50a06a432a3'
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
                        id: '75148fc855de41c68807fd0476f8cc70'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '75c2cd6ae9e74562905ccf4eaa8db029'
                        key: {
                            sys_security_acl: '71d7bfe358ec43c4a3e11ac04840bcde'
                            sys_user_role: {
                                id: 'e6f70697fa4c4edbb13a60bc5a5a1f51'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ux_lib_asset'
                        id: '75d81e62f1fc4c64a3631d5782890043'
                        key: {
                            name: 'x_mioms_m365ticket/main'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '76047b672cf24ba2977165dde6214b6e'
                        key: {
                            sys_ui_section: {
                                id: '99a6142ed6c7437dbef1622915f752a4'
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
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '76300f87d84f4601ad957a6b995955f3'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'recommendation_source'
                            value: 'user'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '770a1a74f2474989a12d0cc3fed6ea32'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'last_seen_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7795a3b06f564725a4fe048a353666ec'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            element: 'recommendation_category'
                            value: 'identity'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '77a70dc7ebb645d8ad79c32302f27719'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'closed_position'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '782601431b884d19bcbb2ef793b2acc0'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'ticket_error_code'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '79f0921606924ff2a2d2d5e5f73f0610'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'task_name'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '7c4bd09be18442ac9d4e0253c4eab87b'
                        key: {
                            sys_ui_form: {
                                id: '1f158b5b75f6425183428bc1747948d2'
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
                                id: '99a6142ed6c7437dbef1622915f752a4'
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
                        table: 'sys_dictionary'
                        id: '7c52b4a4bada441ebeb79f766fd8524e'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'ticket_error'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7d9fd13e40154de0a1ded1e016df74a5'
                        key: {
                            name: 'x_mioms_m365ticket_state'
                            element: 'category'
                            value: 'closed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '7de3408c188549baa26bf7f144fffebd'
                        key: {
                            sys_security_acl: '61113d777ddc4bb6b41458149d90e8b8'
                            sys_user_role: {
                                id: 'e6f70697fa4c4edbb13a60bc5a5a1f51'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7e8875c4ff83427386dc30195ace1d2e'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'ticket_error_code'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7ee8ba0f11684e52a05e1a65a5613496'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7f02efbcffa84365b00d81a3a07e76f3'
                        key: {
                            name: 'x_mioms_m365ticket_state'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '7fb6dd54a9a043a7b135f833ce6cb314'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '7ff3687f260340e792252e3626e53bbd'
                        key: {
                            name: 'x_mioms_m365ticket.integration'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '80029f67dd3942068352f7a16a04e76d'
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
                        table: 'sys_ui_list_element'
                        id: '805f34acbe0445c8aecd52f067dc54ed'
                        key: {
                            list_id: {
                                id: '67a744ab442241f0a226f2d6ffc72801'
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
                        table: 'sys_choice'
                        id: '806e54d6ee3b48deb0cbd290e2b9ce00'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'recommendation_category'
                            value: 'identity'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '81504de6f26b42e0b8dc5a7238e2c99e'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'ticket_type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '81933911b2234c19a284d23ad4423baa'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'retry_at'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '831543c759624feaba7c355a1d81fd93'
                        key: {
                            list_id: {
                                id: 'c1ceb755de2d479c99a051bf7ef226a9'
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
                        table: 'sys_documentation'
                        id: '837268ad1ece4b1cb5cedf7eb1df896c'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'open_position'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '843235c950df4c64bc7cd91489a98305'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            element: 'ticket_type'
                            value: 'change'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '85d1414e90bc456bb1703958374d8ec4'
                        key: {
                            name: 'x_mioms_m365ticket_log'
                            element: 'message'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '87f21789f7944056abade477fbb719c2'
                        key: {
                            sys_security_acl: 'fd6cbb258cd748ea9977a456db69df3d'
                            sys_user_role: {
                                id: '9f45dc8b4fda44968679f767667213e6'
                                key: {
                                    name: 'x_mioms_m365ticket.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '8812cc4533664688843dce14bcbf4f2a'
                        key: {
                            sys_security_acl: '3371cdb0f5c141f6934fdadc38dbeb92'
                            sys_user_role: {
                                id: '9c09e8f591874e0591ff806af99f1673'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '89f5fb6a4666400cb945b67c11d79557'
                        key: {
                            sys_security_acl: 'c779bc643f0246e4a07005c54e6e06ee'
                            sys_user_role: {
                                id: 'e6f70697fa4c4edbb13a60bc5a5a1f51'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8b35ac4b2d9b4a1ba8d21078f660be41'
                        key: {
                            name: 'x_mioms_m365ticket_state'
                            element: 'ticket_type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8d4456c4e62a4a6a91ee585127ceab3f'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'set_up_on'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '8d7883e18edd43d3b0ab0e683027a8e5'
                        key: {
                            sys_security_acl: '866d75f8242c440f850839409ca34288'
                            sys_user_role: {
                                id: '9f45dc8b4fda44968679f767667213e6'
                                key: {
                                    name: 'x_mioms_m365ticket.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '8f27f827b0094ebb964e4342cb5b113d'
                        key: {
                            sys_security_acl: 'a6f4196dcf6b4c6482ed9cc2ef2f891c'
                            sys_user_role: {
                                id: '9c09e8f591874e0591ff806af99f1673'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '900fb70daacd4973841889c95a45225b'
                        key: {
                            sys_security_acl: '2282ed0d4bad49b4b3d367822cfd5110'
                            sys_user_role: {
                                id: '9c09e8f591874e0591ff806af99f1673'
                                key: {
                                    name: 'admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9061619f6c184cff9a034546e433350f'
                        key: {
                            sys_ui_section: {
                                id: '99a6142ed6c7437dbef1622915f752a4'
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
                            element: 'action_url'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '90eb161eba36444fa2e031a93be001e3'
                        key: {
                            name: 'x_mioms_m365ticket_state'
                            element: 'ticket_type'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '912eb7f30a02453c99211925b22bd827'
                        key: {
                            sys_security_acl: 'da8f6e9fe85d4ebc86a7f9894bb1a0e4'
                            sys_user_role: {
                                id: '9f45dc8b4fda44968679f767667213e6'
                                key: {
                                    name: 'x_mioms_m365ticket.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '912f6d444e0941699bf153abb6af9edc'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '924255ecf8fd4fc6b6ceda1b1b017ae7'
                        key: {
                            list_id: {
                                id: '67a744ab442241f0a226f2d6ffc72801'
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
                        table: 'sys_ui_list_element'
                        id: '92cd26fe80fa46c8920b13d27bccdc0a'
                        key: {
                            list_id: {
                                id: '67a744ab442241f0a226f2d6ffc72801'
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
                        table: 'sys_choice'
                        id: '93103c05d7b645f08daf04544dfda40a'
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
                        id: '950e014c49394d2e811da9b4bcbbce19'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'author'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9572b0e2810845b7ab67404458a4b811'
                        key: {
                            sys_ui_section: {
                                id: '80029f67dd3942068352f7a16a04e76d'
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
                            element: 'ticket_state'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '95781fec5e1c4053903079e6778fa642'
                        key: {
                            sys_security_acl: '3371cdb0f5c141f6934fdadc38dbeb92'
                            sys_user_role: {
                                id: '9f45dc8b4fda44968679f767667213e6'
                                key: {
                                    name: 'x_mioms_m365ticket.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9596fee145ee495f812bceb7821c8f97'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'requested_by'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '96eab2d75431470ea8db021d85e52115'
                        key: {
                            name: 'x_mioms_m365ticket_log'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '97dfe68e350f4e01ae0b533f08e102cb'
                        key: {
                            sys_security_acl: '01e9713933814e87b8ceaeaeacd39b9c'
                            sys_user_role: {
                                id: 'e6f70697fa4c4edbb13a60bc5a5a1f51'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '99a6142ed6c7437dbef1622915f752a4'
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
                        table: 'sys_dictionary'
                        id: '9a263fd3c9654b92bd63346393c7e1c7'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'waiting_priority'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9a53a95457274148bb231e8d530ca424'
                        key: {
                            name: 'x_mioms_m365ticket_state'
                            element: 'order'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '9a5aaf1c14ed440799471e729f5eee65'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '9ac7df3dce2d4954bdcb87397ae301f6'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_route'
                            col_name_string: 'ticket_type,recommendation_category'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9b0aff42d62f41fca74236bf272c5418'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'task_id'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9be20aa61c9b45ee84821840ad222f75'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'client_made_here'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9c39d5a270484f02997151dddfa54d66'
                        key: {
                            name: 'x_mioms_m365ticket_log'
                            element: 'time'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9c98b4155915454ca6befcce10174860'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            element: 'chg_model'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9ceb2bcd8c9c4de893108e0454d374fd'
                        key: {
                            sys_ui_section: {
                                id: '80029f67dd3942068352f7a16a04e76d'
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
                        table: 'sys_choice'
                        id: '9d36520d107d464480f3c63ef0a920d9'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'recommendation_category'
                            value: 'apps'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9e3dac3284144ea48f0b88edec5da8d5'
                        key: {
                            sys_ui_section: {
                                id: '80029f67dd3942068352f7a16a04e76d'
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
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '9f45dc8b4fda44968679f767667213e6'
                        key: {
                            name: 'x_mioms_m365ticket.user'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9fa6b26464134bbc94565fe5d6f39217'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'ticket_type'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9fac237f0b83424fa12d56ebf7c6a512'
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
                        id: 'a214254bd551420284d3fdceca02b4b0'
                        key: {
                            sys_security_acl: 'da556c1fe36e47c29ab84dbb5f0fdb3c'
                            sys_user_role: {
                                id: '9f45dc8b4fda44968679f767667213e6'
                                key: {
                                    name: 'x_mioms_m365ticket.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a239f6b00c6c4e7fb810c2de32a5ba8e'
                        key: {
                            sys_security_acl: '6f78c95dac7a42e4829382f8a8413a7b'
                            sys_user_role: {
                                id: 'e6f70697fa4c4edbb13a60bc5a5a1f51'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a2754b575b3b4f5b880e7c63eed8590f'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'ticket_state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a3447b4b18dc4c8ba54319a62290f702'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'request'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a3e40d52318d4ca582c1719643162735'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'requested_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'a6c40cad37f444c4b2b00888bcb7a431'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_request'
                            col_name_string: 'ticket_state,sys_updated_on,sys_id'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a6d5327f960a4781936313bfc1952bd5'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'ticket_state_label'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'a7cf5e5a23224b60abe61d7ddd0b4cd5'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_request'
                            col_name_string: 'ticket_error_code'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a81d7e5be8814fa1874957b2d87d30d6'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'recommendation_category'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'a8e1e8f65ef94635a699af7a40d7a2f4'
                        key: {
                            name: 'x_mioms_m365ticket_log'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a910f6c8e106456287fc6aa4cb1d0ade'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'text'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'aa1369cb29ae419dbdc599af415708b4'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'delivered'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'aaa153bfc0504ec6abdb056d9acb7a8d'
                        key: {
                            name: 'x_mioms_m365ticket_log'
                            element: 'http_status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'acfddb8eb2ea4be4a3ed5c80d0a19545'
                        key: {
                            sys_ui_form: {
                                id: '1f158b5b75f6425183428bc1747948d2'
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
                                id: '80029f67dd3942068352f7a16a04e76d'
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
                        id: 'ade3049fc6dd4d539aa1844f7271a252'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'oauth_client'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'adfa04ac3f644fcb88b8d36be88efe82'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'waiting_priority'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b1568ba5e7d24978848d6bbf357c07a8'
                        key: {
                            sys_security_acl: 'b2873e993ed34715af9fa748d24e2637'
                            sys_user_role: {
                                id: '7ff3687f260340e792252e3626e53bbd'
                                key: {
                                    name: 'x_mioms_m365ticket.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b22b14456b70458d9c7c526de3b7a5e6'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'ticket_type'
                            value: 'change'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'b33d960624714a95b8c10bb0f5baa11d'
                        key: {
                            name: 'x_mioms_m365ticket_log'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'b38aae70672f449d93de7df385879ea7'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'recommendation_category'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'b4530b1b5e6c48888d8052a7dca0ad8c'
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
                        table: 'sys_choice'
                        id: 'b46942cb86a54335aaa64e89e4a549b6'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            element: 'recommendation_category'
                            value: 'apps'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b5a99225b17c44b888575fde528aeaf5'
                        key: {
                            sys_ui_section: {
                                id: '100f976a73ee4962aea297ecce124447'
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
                        table: 'sys_security_acl_role'
                        id: 'b76e707e38414055b0b080c3705c08d7'
                        key: {
                            sys_security_acl: 'd27a4ace7b0a4445a4eaa9138748115f'
                            sys_user_role: {
                                id: 'e6f70697fa4c4edbb13a60bc5a5a1f51'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b7faafe4276943959617ca8109d098b8'
                        key: {
                            list_id: {
                                id: 'b4530b1b5e6c48888d8052a7dca0ad8c'
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
                        table: 'sys_choice'
                        id: 'b7fbe6540ce54af1b30c7221e110b457'
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
                        id: 'b8ca3823d81d45aa874fddcf2483bace'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'unknown_secret'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ba94dd7e684e41b295a6ee8bc3ba373b'
                        key: {
                            list_id: {
                                id: 'c1ceb755de2d479c99a051bf7ef226a9'
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
                        table: 'sys_security_acl_role'
                        id: 'ba9ff4e198124c6197533fd2d81b1dc4'
                        key: {
                            sys_security_acl: '658a2fd9fa4f40a5967f7e4a269ee71a'
                            sys_user_role: {
                                id: 'e6f70697fa4c4edbb13a60bc5a5a1f51'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'bb6daa3c7fd04e74bcee9236875a4c7d'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'bd6a5cd350bc4e749b5e8a9908dea0d7'
                        key: {
                            list_id: {
                                id: '36452cb3c0ab4919a8519efd8bb79ecc'
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
                        id: 'c061cdf912e14ac2a74f536f9ac59466'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'ticket_number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c0d163adc05a4c17a8318538fdffa1cc'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'action_url'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c0f0290c8b554c759226a14e9607557d'
                        key: {
                            name: 'x_mioms_m365ticket_state'
                            element: 'value'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'c1ceb755de2d479c99a051bf7ef226a9'
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
                        table: 'sys_documentation'
                        id: 'c2d7a5dd42b946dc9a2ce24f276864b2'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'ticket_retry_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c353400a1d414b768d6ad30fbdaab9ff'
                        key: {
                            list_id: {
                                id: '36452cb3c0ab4919a8519efd8bb79ecc'
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
                        table: 'sys_choice_set'
                        id: 'c5e486f0cf7f43faac0c3648f2abfb09'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'recommendation_source'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c685f922f23d4dd28420a88ad480d3a9'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'user_made_here'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c88dbda55e484ac8950e4696b9c86238'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'authorized_on'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c8cd3313723346c98435492fd52a30cb'
                        key: {
                            sys_ui_section: {
                                id: '80029f67dd3942068352f7a16a04e76d'
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
                            element: 'test'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c983779ab60c476584ecc1b89408fd1e'
                        key: {
                            sys_ui_section: {
                                id: '99a6142ed6c7437dbef1622915f752a4'
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
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'c9e22640c57a40fd9b611634cc25f7b3'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_log'
                            col_name_string: 'time'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'caf34b78117a43eeb733075f175f48a8'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'action_url'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cc0c25b96e3847ffa3fb1af46d79e0fa'
                        key: {
                            sys_ui_section: {
                                id: '99a6142ed6c7437dbef1622915f752a4'
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
                            position: '16'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cc5dcd8af0124a74b209d9544673f81d'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'test'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cca42d1dc4384696a2ea3cf36bb49b9e'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'set_up_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cd539331704c407e80dbf5e3f7501d8f'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'notice'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ce7fd40007214f16ac67b669885c2097'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'retry_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ceff9e0358df48b1bc48c3a9443e887d'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'requested_by_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'cf8682b3a391462fbbcf0d7be4ecddb2'
                        key: {
                            list_id: {
                                id: 'c1ceb755de2d479c99a051bf7ef226a9'
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
                        table: 'sys_user_role_contains'
                        id: 'd0d16f8854654874b03353192ded38f3'
                        key: {
                            role: {
                                id: 'e6f70697fa4c4edbb13a60bc5a5a1f51'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                            contains: {
                                id: '9f45dc8b4fda44968679f767667213e6'
                                key: {
                                    name: 'x_mioms_m365ticket.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd16fdd0c47c84509a1df51e28d0aaf81'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'removed_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd1ad2dfbe2b042a8b282f5d7a441030a'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            element: 'cmdb_ci'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd1baff72be11412e9844d1363f8dce28'
                        key: {
                            name: 'x_mioms_m365ticket_state'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'd309f43eb8f6482ba50a63f29acb97c4'
                        deleted: true
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_request'
                            col_name_string: 'ticket_type,ticket_state'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'd340072bca494793bfa31c8e5935ec53'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            element: 'recommendation_category'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd5592ecd91184048b669f2a824cdad20'
                        key: {
                            name: 'x_mioms_m365ticket_log'
                            element: 'request'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd55f480cf944420984467368edf4203f'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'd711ea2e3f054b9cb88ab7e5c761b64d'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd8530dc9f48b48c1977ed9549fd4b99f'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'recommendation_source'
                            value: 'microsoft'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd86469555fd544b39a1bcbf726b957d3'
                        key: {
                            list_id: {
                                id: 'c1ceb755de2d479c99a051bf7ef226a9'
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
                        table: 'sys_choice_set'
                        id: 'd8f7fd6e4caa450ba3099b515671ccbf'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            element: 'ticket_type'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'd932af3e21a44f0fb02179c5ecbd0588'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd9ebf1f16a184e4dbf7f2948f99942bf'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'comment_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'db2fbd615eb2418aa49c6b214a1c263d'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_comment'
                            col_name_string: 'retry_at'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'db61087263e747bc90bffc03213b97b4'
                        key: {
                            sys_ui_section: {
                                id: '99a6142ed6c7437dbef1622915f752a4'
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
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'db7a7c2b183f4c4a95b106e6a6a6cee4'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_request'
                            col_name_string: 'sys_updated_on,sys_id'
                        }
                    },
                    {
                        table: 'sys_ui_page'
                        id: 'dcbf03923d914bca8ea73290d474946e'
                        key: {
                            endpoint: 'x_mioms_m365ticket_setup.do'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'dd1156aca87e49f5a8eb0b4f663e577f'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_request'
                            col_name_string: 'ticket_retry_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dd3cc8d05217465caf2ee1a1aa2f1cad'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            element: 'assignment_group'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'dd5b70f7c3f240fbb34c9b8f40e5a9b0'
                        key: {
                            list_id: {
                                id: 'c1ceb755de2d479c99a051bf7ef226a9'
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
                        table: 'sys_documentation'
                        id: 'dd7048ee2b1244b7a1b70f1244cde814'
                        key: {
                            name: 'x_mioms_m365ticket_log'
                            element: 'route'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'de01e78d3fea43638878e079724a79a0'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            element: 'ticket_type'
                            value: 'incident'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'de7c918f17cc41c08bf19d4965f9d7f4'
                        key: {
                            sys_ui_section: {
                                id: '99a6142ed6c7437dbef1622915f752a4'
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
                            element: 'requested_by'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'df76f7fa830a43eda88c440f7c17acf2'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'recommendation_category'
                            value: 'data'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e1c4c8c9388f48339b6a20efadb25629'
                        key: {
                            list_id: {
                                id: 'c1ceb755de2d479c99a051bf7ef226a9'
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
                        table: 'sys_dictionary'
                        id: 'e360eacad124495b85da5047d95b0169'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'tenant_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e3e2cb055de942b990a15e50c994eb43'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'attempts'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e4342599bcee459f8c4b40ee56f4e1ce'
                        key: {
                            name: 'x_mioms_m365ticket_log'
                            element: 'http_status'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e4ec652db5bf4796a662faf7e3217b3d'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'received'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e56a07a08b70494b9ee444dce944ce40'
                        key: {
                            sys_security_acl: '4d4dd761f6dc4c3ea17383aa005f1b9d'
                            sys_user_role: {
                                id: 'e6f70697fa4c4edbb13a60bc5a5a1f51'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: 'e6f70697fa4c4edbb13a60bc5a5a1f51'
                        key: {
                            name: 'x_mioms_m365ticket.admin'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e741fedb881341f890231ba4f002f765'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'instance_name'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'e88fbd2a8011490ebf93c2ffebbcb2f7'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e952c7c497694c51a21f4cffe2abb0ec'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'recommendation_category'
                            value: 'devices'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ea579a7d3d7142daab3746645b2344fc'
                        key: {
                            sys_ui_section: {
                                id: '80029f67dd3942068352f7a16a04e76d'
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
                        table: 'sys_ui_element'
                        id: 'ea960d61f92b4c07b88909ae0662f3a6'
                        key: {
                            sys_ui_section: {
                                id: '99a6142ed6c7437dbef1622915f752a4'
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
                            element: 'requested_by_id'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'eb18f0e5ead148249991454a05decf7b'
                        key: {
                            name: 'x_mioms_m365ticket_log'
                            element: 'message'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ec5361c4a00f4341a00545cc25c291e9'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ecd19e9503074a37a5fa518bc553f3e5'
                        key: {
                            sys_ui_section: {
                                id: '99a6142ed6c7437dbef1622915f752a4'
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
                            position: '15'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'eed41868b9a6430a960146b6815fe380'
                        key: {
                            sys_ui_section: {
                                id: '100f976a73ee4962aea297ecce124447'
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
                        table: 'sys_documentation'
                        id: 'ef2c8828f51248c19d3644f0366b44f2'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'details'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f13b3ec79e61496d8b272a540c0c98d4'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'integration_user'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f15ee75ea1be4e79be799795811f2474'
                        key: {
                            sys_security_acl: 'a9bd6de1f2d549ee9d7ff5844de26d6c'
                            sys_user_role: {
                                id: '9f45dc8b4fda44968679f767667213e6'
                                key: {
                                    name: 'x_mioms_m365ticket.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f1dafd9fa66a46329c44424450365ac0'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'task_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f23cffff6c6b4cee99963018441fbc00'
                        key: {
                            sys_ui_section: {
                                id: '99a6142ed6c7437dbef1622915f752a4'
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
                            element: 'recommendation_source'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f38f46d428264de6b75747e3dc6e77e4'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'unknown_secret'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f3aca538ffeb4513a65852f85aba18bc'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'oauth_client'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f3ba705f21a54553a406ff989d14a4fb'
                        key: {
                            name: 'x_mioms_m365ticket_state'
                            element: 'ticket_type'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f3db6550a7a245919b5a3519bc7f0a17'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'recommendation_category'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'f7169c30d0d749b5a3ee41fb0a0a98de'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_request'
                            col_name_string: 'ticket'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f73b3d7b7b6448de84c3a3da7b72c801'
                        key: {
                            name: 'x_mioms_m365ticket_log'
                            element: 'time'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f834c426187d4cb8ad3f3772efc8d2eb'
                        key: {
                            sys_ui_section: {
                                id: '99a6142ed6c7437dbef1622915f752a4'
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
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'fa601b7265ff4a1a82a35bb21fe35c4c'
                        key: {
                            sys_security_acl: '85abf50c60bf43369076959c2258bf48'
                            sys_user_role: {
                                id: '9f45dc8b4fda44968679f767667213e6'
                                key: {
                                    name: 'x_mioms_m365ticket.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'fa61cbadb7324eceb6869a05f86e8fb4'
                        key: {
                            name: 'x_mioms_m365ticket_route'
                            element: 'recommendation_category'
                            value: 'infrastructure'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fb1621a368274d6a8db0d6b64190cf32'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'tenant_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fb54de309fcb4d1fbdf5a18694c49b81'
                        key: {
                            name: 'x_mioms_m365ticket_log'
                            element: 'milliseconds'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fb61e298640940c097b7f047b3ab1a5d'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'ticket'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fb648b2a648749018d31f2b2dbb8bd73'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'instance_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'fb705cfbeaec4ed3abb00c001779fd98'
                        key: {
                            sys_security_acl: '813764afd35d43fc83b76bbdf008e6fd'
                            sys_user_role: {
                                id: '9f45dc8b4fda44968679f767667213e6'
                                key: {
                                    name: 'x_mioms_m365ticket.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fc262527fa1341d092212dd426e9096a'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'removed_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fda579ac6b9644e7860331dfa4b5a6b4'
                        key: {
                            sys_ui_section: {
                                id: '99a6142ed6c7437dbef1622915f752a4'
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
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fe169c521d4b4997ac9caefe5ae71d70'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'authorized_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'feca8bdc24cd4f56b975b2404109e83a'
                        key: {
                            sys_security_acl: 'ae4efe13ae374d8f9d5214e47bc830a1'
                            sys_user_role: {
                                id: 'e6f70697fa4c4edbb13a60bc5a5a1f51'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fef6f0a5d78846acac8615f30db2025b'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'removed_on'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ffeb917f1d854a4b9fbd320a73fa6160'
                        key: {
                            name: 'x_mioms_m365ticket_request'
                            element: 'received'
                            language: 'en'
                        }
                    },
                ]
            }
        }
    }
}
