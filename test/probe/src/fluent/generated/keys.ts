import '@servicenow/sdk/global'

declare global {
    namespace Now {
        namespace Internal {
            interface Keys extends KeysRegistry {
                explicit: {
                    api: {
                        table: 'sys_ws_definition'
                        id: '2e27b5a1e93e428eac10dc1805a318ed'
                    }
                    bom_json: {
                        table: 'sys_module'
                        id: 'c53d337212ec4440b63cf7d10f9bab01'
                    }
                    caught: {
                        table: 'sys_ws_operation'
                        id: '13a02c9db0ac4e9e9effce0a5d95bbbc'
                    }
                    crash: {
                        table: 'sys_ws_operation'
                        id: '06933a69f2f5492abcd126c5fdb6b3b8'
                    }
                    daily: {
                        table: 'sysauto_script'
                        id: '860f31c3926f46c895718b661d691e72'
                    }
                    data: {
                        table: 'sys_ws_operation'
                        id: '9fa202b5aa114566a31eb74bef2a042c'
                    }
                    echo: {
                        table: 'sys_ws_operation'
                        id: '0db3999c9ba04bcdbf6001165a2d8787'
                    }
                    endpoint: {
                        table: 'sys_security_acl'
                        id: 'b07a189aab704ed1bc4313257d9cfa4e'
                    }
                    escape: {
                        table: 'sys_ws_operation'
                        id: '38189fdbce82418596702bc5a5313cc0'
                    }
                    guard: {
                        table: 'sys_script'
                        id: 'ab8c9c9238134f0a83684b207ed34eb2'
                    }
                    incident: {
                        table: 'sys_script'
                        id: '44b30ed5028642ca9f12b7dcdc4c14c5'
                    }
                    item_read: {
                        table: 'sys_security_acl'
                        id: 'b234d2d8555c484b9b3bc1ec7586a9f3'
                    }
                    item_write: {
                        table: 'sys_security_acl'
                        id: 'ae8569630577437fbb4a02c5dcd0dafa'
                    }
                    message: {
                        table: 'sys_ui_message'
                        id: '403ec787671c446d93151d6eb9a54826'
                    }
                    method: {
                        table: 'sys_ws_operation'
                        id: 'c8ae27b1f6b64c9cb784f2c3e3507154'
                    }
                    minutely: {
                        table: 'sysauto_script'
                        id: 'cb42219d7fea4135b0cc7747b3269c33'
                    }
                    nothing: {
                        table: 'sys_ws_operation'
                        id: '4a0b08efe3a24a7897a4490458e2b8eb'
                    }
                    p1: {
                        table: 'sys_scope_privilege'
                        id: '0fa6326fb4bc44f49014281f4f8d4f3f'
                    }
                    p2: {
                        table: 'sys_scope_privilege'
                        id: '0a79eba03630427cbcff59a37abf541c'
                    }
                    p3: {
                        table: 'sys_scope_privilege'
                        id: '2cc02c6c622b464ba11dde089c193fed'
                    }
                    p4: {
                        table: 'sys_scope_privilege'
                        id: '24be4b355d8149be8fa4ba3cebe2cc2c'
                    }
                    p5: {
                        table: 'sys_scope_privilege'
                        id: '15ffc791749f41b9ba3f878b624af9c9'
                    }
                    p6: {
                        table: 'sys_scope_privilege'
                        id: '45380d27661245aea93c69b5ec748b1b'
                    }
                    package_json: {
                        table: 'sys_module'
                        id: 'b2a16a97778f4cf5b6fad521c611b5ff'
                    }
                    property: {
                        table: 'sys_properties'
                        id: '722eb7b952ee4c89a9ae54240772598b'
                    }
                    queries: {
                        table: 'sys_ws_operation'
                        id: '38d55b9fd02744b080c2d75c3f17fbc7'
                    }
                    refuse: {
                        table: 'sys_ws_operation'
                        id: '41bac5a05cbd45a08e197eb362e538b5'
                    }
                    src_server_routes_ts: {
                        table: 'sys_module'
                        id: 'acf279221f654794a923f55b47533ec7'
                    }
                    src_server_rules_ts: {
                        table: 'sys_module'
                        id: '36fcc8c7f053463795436858d0b9b0f6'
                    }
                    table: {
                        table: 'sys_ws_operation'
                        id: '71557822eb2b4c6ba42d9b8407151d3a'
                    }
                    v1: {
                        table: 'sys_ws_version'
                        id: '3e4a3b8cd504475fa881c18080e3cc09'
                    }
                }
                composite: [
                    {
                        table: 'sys_db_object'
                        id: '1221ec12dce042158e910703a88fdaaa'
                        key: {
                            name: 'x_probe_app_item'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1ddcefb805b5494f810124ddb3ced9fd'
                        key: {
                            name: 'x_probe_app_item'
                            element: 'user'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '21fdd7019b4942f0acc55234f852b766'
                        key: {
                            name: 'x_probe_app_item'
                            element: 'due'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2a87a91f6325416e9e3ad708984eeddf'
                        key: {
                            name: 'x_probe_app_item'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2c6a342ea9824a8382bdeea8d82f6a97'
                        key: {
                            name: 'x_probe_app_task'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '31787bd031b4434a96eb6a505da5ec00'
                        key: {
                            name: 'x_probe_app_item'
                            element: 'open'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '38c3d05140fb42dd98a2c992a872a3ce'
                        key: {
                            name: 'x_probe_app_item'
                            element: 'key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '38e2d142e75f4db48ee2d57053539895'
                        key: {
                            name: 'x_probe_app_task'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3a5f1c3df2ca42e0aec16449b58a487c'
                        key: {
                            name: 'x_probe_app_item'
                            element: 'open'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '3fe8d885fe0a4c138ffff342a20b1d62'
                        key: {
                            name: 'x_probe_app_closed'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4a06773e03c649518d2208f5c704efc6'
                        key: {
                            name: 'x_probe_app_item'
                            element: 'due'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '571e13bf4b2a4f619350fba73accae5a'
                        key: {
                            name: 'x_probe_app_closed'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '583cd6c2647d4e2881a28e1ed58f1258'
                        key: {
                            name: 'x_probe_app.user'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5da7f177bc3747b593f5113df7527918'
                        key: {
                            name: 'x_probe_app_task'
                            element: 'item'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6cb5b774a5f94bb5ac15e0721cda136a'
                        key: {
                            sys_security_acl: 'ae8569630577437fbb4a02c5dcd0dafa'
                            sys_user_role: {
                                id: '583cd6c2647d4e2881a28e1ed58f1258'
                                key: {
                                    name: 'x_probe_app.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '75053eed830c4e28bf1caffc73331fc7'
                        key: {
                            name: 'x_probe_app_item'
                            element: 'kind'
                            value: 'b'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '77b11857da714d90b61465318a6b1c4e'
                        key: {
                            logical_table_name: 'x_probe_app_item'
                            col_name_string: 'key'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7e6380687a3c4cceb6659a037ff15054'
                        key: {
                            name: 'x_probe_app_item'
                            element: 'note'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '86140fbda6814ea9bf09399f96171fcc'
                        key: {
                            name: 'x_probe_app_item'
                            element: 'secret'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '9618f172e6054cd09471c076d01fc59c'
                        key: {
                            name: 'x_probe_app_closed'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '9786cdcc1fe74194a066fa80c4899bdf'
                        key: {
                            logical_table_name: 'x_probe_app_task'
                            col_name_string: 'sys_updated_on,sys_id'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9c2b133608194e1a8eaa7c17c2bbd024'
                        key: {
                            sys_security_acl: 'b234d2d8555c484b9b3bc1ec7586a9f3'
                            sys_user_role: {
                                id: '583cd6c2647d4e2881a28e1ed58f1258'
                                key: {
                                    name: 'x_probe_app.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'aa5260a331d34b6881c460fe3ac7231b'
                        key: {
                            name: 'x_probe_app_item'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'aae876092b904d9fa36c4f98efb38e8d'
                        key: {
                            name: 'x_probe_app_item'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'abb7b3aea36548babc11533b0bc343e5'
                        key: {
                            name: 'x_probe_app_item'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'af860009027d47988e8f59defa779b92'
                        key: {
                            name: 'x_probe_app_task'
                            element: 'item'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b0fefe046520427eb321c267d376bf11'
                        key: {
                            name: 'x_probe_app_item'
                            element: 'size'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b3b4afc90f234e4eb15898e6189f299f'
                        key: {
                            name: 'x_probe_app_item'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b8e760c354274967b8b84f0119dee33b'
                        key: {
                            name: 'x_probe_app_item'
                            element: 'secret'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_number'
                        id: 'bfd0517a103f4c47b9cb90fb5bd6b3d6'
                        key: {
                            category: 'x_probe_app_task'
                            prefix: 'PROBE'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c46a62a9bf36455ebf2f9eee66da2549'
                        key: {
                            name: 'x_probe_app_item'
                            element: 'text'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c51c1626984f4c38a3266c4b12476756'
                        key: {
                            name: 'x_probe_app_closed'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c6d4592df29440849228d36e792d4f8e'
                        key: {
                            name: 'x_probe_app_item'
                            element: 'kind'
                            value: 'a'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cafbf0d2e71645a89b9efd5e053c397c'
                        key: {
                            name: 'x_probe_app_item'
                            element: 'size'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cbf9baa0ac4d47ac9d981fa4e6c5aa7e'
                        key: {
                            name: 'x_probe_app_item'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd12c384522784fa2a93a30632926e002'
                        key: {
                            name: 'x_probe_app_task'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd459e3bd78554ac49bea20f1f158216c'
                        key: {
                            name: 'x_probe_app_item'
                            element: 'note'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd8f0e5cba0fc482880989af7213de725'
                        key: {
                            sys_security_acl: 'b07a189aab704ed1bc4313257d9cfa4e'
                            sys_user_role: {
                                id: '583cd6c2647d4e2881a28e1ed58f1258'
                                key: {
                                    name: 'x_probe_app.user'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'dbfb4d78578943f9ab2e4c94f98cc89c'
                        key: {
                            name: 'x_probe_app_item'
                            element: 'key'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'debe8cdb8294495e99e4c5e88ab3c245'
                        key: {
                            name: 'x_probe_app_item'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e12f850f93b94f50b2c9198501d37d1d'
                        key: {
                            name: 'x_probe_app_closed'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e908fa62c3044271ae09c5849050a042'
                        key: {
                            name: 'x_probe_app_item'
                            element: 'user'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'eb15a12c82fe4f38aeb6202fc9f81abd'
                        key: {
                            name: 'x_probe_app_task'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ef4855be8bbb40b2a5cd075255c3c64f'
                        key: {
                            name: 'x_probe_app_closed'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'f37f2e57c419491fa6bf23c047429a15'
                        key: {
                            logical_table_name: 'x_probe_app_item'
                            col_name_string: 'sys_updated_on,sys_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f576c8d3b8724ea0997594f8a565c9c0'
                        key: {
                            name: 'x_probe_app_item'
                            element: 'text'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f7250bb7ca484e34b332b3213aff1b83'
                        key: {
                            name: 'x_probe_app_item'
                            element: 'name'
                            language: 'en'
                        }
                    },
                ]
            }
        }
    }
}
