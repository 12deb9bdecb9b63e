import js from '@eslint/js'
import esX from 'eslint-plugin-es-x'
import tseslint from 'typescript-eslint'

// Arrows point one way (CONTRIBUTING.md): fluent -> doors -> services -> records, platform, domain;
// records -> platform, domain; domain, client, tests -> contract; contract -> nothing.
const mayNotImport = (...folders) => ({
    'no-restricted-imports': [
        'error',
        {
            patterns: folders.map((folder) => ({
                group: folder.group,
                message: folder.message,
            })),
        },
    ],
})
const glide = { group: ['@servicenow/*'], message: 'Glide stays in records/, platform/ and the doors.' }
const node = { group: ['node:*', 'fs', 'path', 'crypto', 'http'], message: 'There is no Node on an instance.' }
const up = (...names) => ({
    group: names.flatMap((name) => [`**/${name}`, `**/${name}/**`]),
    message: 'Against the arrows: see "The house" in CONTRIBUTING.md.',
})
const doors = ['rest', 'rules', 'jobs', 'actions', 'scan', 'atf']

// What cannot be lowered to ES5 for older releases. Library methods are held by "lib" in src/server/tsconfig.json.
const es5Lowering = {
    'es-x/no-regexp-lookbehind-assertions': 'error',
    'es-x/no-regexp-named-capture-groups': 'error',
    'es-x/no-regexp-unicode-property-escapes': 'error',
    'es-x/no-regexp-u-flag': 'error',
    'es-x/no-regexp-y-flag': 'error',
    'es-x/no-regexp-s-flag': 'error',
    'es-x/no-regexp-v-flag': 'error',
    'es-x/no-proxy': 'error',
    'es-x/no-reflect': 'error',
    'es-x/no-bigint': 'error',
    'es-x/no-generators': 'error',
    'es-x/no-async-functions': 'error',
    'es-x/no-dynamic-import': 'error',
    'es-x/no-weak-map': 'error',
    'es-x/no-weak-set': 'error',
    'es-x/no-weakrefs': 'error',
    'es-x/no-new-target': 'error',
    'no-restricted-properties': ['error', { object: 'Array', property: 'from', message: 'Not in ES5.' }],
    'no-restricted-globals': [
        'error',
        ...['process', 'Buffer', 'fetch', 'console', 'setTimeout', 'setInterval', 'URL', 'globalThis', 'window'].map(
            (name) => ({ name, message: 'Not on an instance.' }),
        ),
    ],
}

export default tseslint.config(
    {
        ignores: [
            'dist/',
            'target/',
            'coverage/',
            'node_modules/',
            'src/fluent/generated/',
            'test/probe/dist/',
            'test/bench/*/dist/',
            'test/bench/*/src/fluent/generated/',
        ],
    },
    js.configs.recommended,
    {
        files: ['**/*.mjs'],
        languageOptions: { globals: { process: 'readonly' } },
    },
    {
        files: ['src/server/**/*.ts'],
        extends: [tseslint.configs.strictTypeChecked],
        plugins: { 'es-x': esX },
        languageOptions: { parserOptions: { project: 'src/server/tsconfig.json' } },
        rules: {
            ...es5Lowering,
            // The SDK's Glide types promise strings where the platform answers null, and ES5 has no other way.
            '@typescript-eslint/no-unnecessary-condition': 'off',
            '@typescript-eslint/prefer-nullish-coalescing': 'off',
            '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
        },
    },
    {
        files: ['src/server/contract.ts'],
        rules: mayNotImport({ group: ['*'], message: 'The contract imports nothing.' }),
    },
    {
        files: ['src/server/domain/**/*.ts'],
        rules: mayNotImport(glide, node, up('records', 'platform', 'services', ...doors)),
    },
    { files: ['src/server/platform/**/*.ts'], rules: mayNotImport(node, up('records', 'services', ...doors)) },
    { files: ['src/server/records/**/*.ts'], rules: mayNotImport(node, up('services', ...doors)) },
    { files: ['src/server/services/**/*.ts'], rules: mayNotImport(glide, node, up(...doors)) },
    {
        files: ['src/server/{rest,rules,jobs,actions,scan}/**/*.ts'],
        rules: mayNotImport(node, up('records', 'atf')),
    },
    {
        files: ['test/**/*.{ts,tsx}', 'tools/**/*.ts'],
        ignores: ['test/probe/**', 'test/bench/floor/**', 'test/unit/**'],
        extends: [tseslint.configs.strictTypeChecked],
        languageOptions: { parserOptions: { project: 'tsconfig.json' } },
        rules: {
            '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
            // node:test's test() and describe() answer promises that the runner itself awaits.
            '@typescript-eslint/no-floating-promises': [
                'error',
                {
                    allowForKnownSafeCalls: [
                        { from: 'package', name: ['test', 'describe', 'it'], package: 'node:test' },
                    ],
                },
            ],
        },
    },
    {
        files: ['test/unit/**/*.ts'],
        extends: [tseslint.configs.strictTypeChecked],
        languageOptions: { parserOptions: { project: 'test/unit/tsconfig.json' } },
    },
    {
        files: ['src/client/**/*.{ts,tsx}'],
        extends: [tseslint.configs.strictTypeChecked],
        languageOptions: { parserOptions: { project: 'src/client/tsconfig.json' } },
        rules: {
            ...mayNotImport(glide, node, {
                group: ['**/server/*', '!**/server/contract'],
                message: 'The page and the server share the contract, nothing else.',
            }),
            '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
        },
    },
    {
        files: ['src/fluent/**/*.ts'],
        extends: [tseslint.configs.recommended],
        languageOptions: { globals: { Now: 'readonly' } },
        rules: { ...mayNotImport(node, up('records', 'platform', 'services', 'domain')), 'no-undef': 'off' },
    },
    {
        files: ['test/instance/glide/**/*.js'],
        languageOptions: { sourceType: 'script', ecmaVersion: 2015 },
        rules: { 'no-undef': 'off', 'no-unused-vars': 'off' },
    },
)
