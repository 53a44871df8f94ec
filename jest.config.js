// Jest reads the TypeScript sources as ES modules, compiled one by one by SWC; nothing is bundled.
import { availableParallelism } from 'node:os';

export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/', '<rootDir>/data/'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  testSequencer: '<rootDir>/test/support/slow-first.js',
  // A worker waits for its browser and for programs that it starts: one more than there are cores keeps them all busy.
  maxWorkers: availableParallelism() + 1,
  testTimeout: 60_000,
};
