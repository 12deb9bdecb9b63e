import '@servicenow/sdk/global'

declare global {
    namespace Now {
        namespace Internal {
            interface Keys extends KeysRegistry {
                explicit: {
                    api: {
                        table: 'sys_ws_definition'
                        id: '86f58f539ffd47559a89e9202764e313'
                    }
                    bom_json: {
                        table: 'sys_module'
                        id: 'a63ab91985354596a6fea89d111a0044'
                    }
                    create_change: {
                        table: 'sys_scope_privilege'
                        id: '4bb46b181e9a4565b9af96faec998800'
                    }
                    create_incident: {
                        table: 'sys_scope_privilege'
                        id: 'bb262a63d6f840f285f7e7b7914702f2'
                    }
                    endpoint: {
                        table: 'sys_security_acl'
                        id: 'cc0104a36558469da252ec3e1645aae1'
                    }
                    insert: {
                        table: 'sys_ws_operation'
                        id: '82d6e79514b5459983cc5696214a9559'
                    }
                    package_json: {
                        table: 'sys_module'
                        id: '677646e9a285458e8989070cfe1df22d'
                    }
                    'src_server_insert-three_ts': {
                        table: 'sys_module'
                        id: 'bc6e9910305d4ea1805cc742be70cf01'
                    }
                }
                composite: [
                    {
                        table: 'sys_security_acl_role'
                        id: '0389855ea6e04981b98e8f49d6a87fd2'
                        key: {
                            sys_security_acl: 'cc0104a36558469da252ec3e1645aae1'
                            sys_user_role: {
                                id: '077fd83b81fb4a7c9394ed5217d95725'
                                key: {
                                    name: 'x_floor_app.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '077fd83b81fb4a7c9394ed5217d95725'
                        key: {
                            name: 'x_floor_app.user'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '08d85ee9f58941638f8ddb42dfb8ca05'
                        key: {
                            name: 'x_floor_app_request'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '10df763e0cee49a7aedcfccf32251cc6'
                        key: {
                            name: 'x_floor_app_log'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1336e0ae8fa04cc2b42dc224b4b1464f'
                        key: {
                            name: 'x_floor_app_request'
                            element: 'task_name'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1f7f7187ae6841539c533cac790bfcd4'
                        key: {
                            name: 'x_floor_app_request'
                            element: 'received'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '266188b351e24e769faf8dfe3583094a'
                        key: {
                            name: 'x_floor_app_log'
                            element: 'message'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '38326ca62bee4e32a9ec7588b56f3510'
                        key: {
                            name: 'x_floor_app_request'
                            element: 'task_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '49c8de74a0564be4aabcbb6c3e07fe8e'
                        key: {
                            name: 'x_floor_app_request'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '50ec92a1e2b7401d8841ea94046a7789'
                        key: {
                            name: 'x_floor_app_log'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '67988e40f05c47b4bc45f254a83827c6'
                        key: {
                            name: 'x_floor_app_request'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7560fc3560ec48458df9f3ba1191a313'
                        key: {
                            name: 'x_floor_app_request'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_number'
                        id: '9f7ebd7b6a3b4ff5be4702a232b4a34a'
                        key: {
                            category: 'x_floor_app_request'
                            prefix: 'FLOOR'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a516b2db7c47483e8a431fe0f0f92f30'
                        key: {
                            name: 'x_floor_app_log'
                            element: 'message'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a72c96db3b5144dca2acb523e3f7553a'
                        key: {
                            name: 'x_floor_app_log'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'acac606b46fb40bbb6eebb8315c1865b'
                        key: {
                            name: 'x_floor_app_request'
                            element: 'task_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ae4a9991a3ad4acea04c9d448caee764'
                        key: {
                            name: 'x_floor_app_request'
                            element: 'details'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b290b61232bf40479c5c200d9833b83b'
                        key: {
                            name: 'x_floor_app_log'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c5540d575aa64cac978c69a31c5fd688'
                        key: {
                            name: 'x_floor_app_request'
                            element: 'task_id'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'df349e26ec174ceeb0c38c89862205bd'
                        key: {
                            name: 'x_floor_app_request'
                            element: 'details'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fc9018b9acc84c9ca236d28f432b3205'
                        key: {
                            name: 'x_floor_app_request'
                            element: 'received'
                            language: 'en'
                        }
                    },
                ]
            }
        }
    }
}
