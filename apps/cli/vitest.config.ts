import '../../tooling/vitest/node-20.mjs';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['test/build-bundle.ts'],
    // Each test starts Node anew; two at a time on a small machine may take a while.
    testTimeout: 60_000,
  },
});
