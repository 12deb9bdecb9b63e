import '@servicenow/sdk/global'

declare global {
    namespace Now {
        namespace Internal {
            interface Keys extends KeysRegistry {
                explicit: {
                    bom_json: {
                        table: 'sys_module'
                        id: '4bfd8280c4e942bda8e492560a02ef45'
                    }
                    package_json: {
                        table: 'sys_module'
                        id: '59ea16a7f96042aba5852a3fda2d0428'
                    }
                }
            }
        }
    }
}
