import '../../tooling/vitest/node-20.mjs';
import { defineConfig } from 'vitest/config';
import { databaseSetup } from '../../packages/db/src/testing/vitest-projects.ts';

const INTEGRATION = ['test/**/*.integration.test.ts'];
// Each test starts Node anew; two at a time on a small machine may take a while.
const timeouts = { testTimeout: 60_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**', ...INTEGRATION],
          globalSetup: ['test/build-bundle.ts'],
          ...timeouts,
        },
      },
      {
        test: {
          name: 'integration',
          include: INTEGRATION,
          globalSetup: ['test/build-bundle.ts', databaseSetup],
          ...timeouts,
        },
      },
    ],
  },
});
