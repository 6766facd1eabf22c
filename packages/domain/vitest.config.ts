import '../../tooling/vitest/node-20.mjs';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Property tests run thousands of cases; a slow machine is not a failure.
  test: { include: ['src/**/*.test.ts'], testTimeout: 60_000 },
});
