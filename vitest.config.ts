import { defineConfig } from 'vitest/config';

// `--mode long` (npm run test:long) fuzzes for minutes instead of seconds.
export default defineConfig(({ mode }) => ({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    env: { FUZZ_RUNS: mode === 'long' ? '20000' : '1500' },
  },
}));
