export default {
    roots: ['<rootDir>/test/unit', '<rootDir>/src/server/domain'],
    testMatch: ['**/*.test.ts'],
    testEnvironment: 'node',
    transform: { '\\.ts$': ['ts-jest', { tsconfig: 'test/unit/tsconfig.json', diagnostics: true }] },
    collectCoverage: true,
    collectCoverageFrom: ['src/server/domain/**/*.ts'],
    coverageReporters: ['text'],
    coverageThreshold: { global: { branches: 100, functions: 100, lines: 100, statements: 100 } },
    maxWorkers: 1,
}
