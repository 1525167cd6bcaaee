import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Half of a browser test is waiting: a second worker uses that time, on two cores as well.
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 180_000, maxWorkers: 2 },
});
