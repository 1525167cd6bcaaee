import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // Half of a browser test is waiting: a third worker uses that time, on two cores as well.
    maxWorkers: 3,
    // No module keeps state: what one file has loaded serves the next.
    isolate: false,
  },
});
