import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', ...(process.env.LONG ? [] : ['tests/long/**'])],
    setupFiles: ['tests/support/setup.ts'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
    restoreMocks: true,
    // Vitest leaves a core free for other work and a worker often waits: on two cores, half the speed.
    maxWorkers: availableParallelism() + 1,
    // Only for a test that hangs: on a busy machine a slow one is still right.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
