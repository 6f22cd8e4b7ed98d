import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The journeys in real browsers; they need a build of each in `.output`. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    environment: 'node',
    // Much of the time is waiting for a clock; more browsers at once would time each other out.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
