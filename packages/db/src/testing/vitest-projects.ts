import { fileURLToPath } from 'node:url';
import type { TestProjectConfiguration } from 'vitest/config';

const INTEGRATION = ['src/**/*.integration.test.ts', 'test/**/*.integration.test.ts'];

/** Máy chủ PostgreSQL của lượt chạy: path of the global setup that starts it. */
export const databaseSetup: string = fileURLToPath(new URL('./global-setup.ts', import.meta.url));

/** `unit`: fast tests, with neither database nor network. */
export const unitProject: TestProjectConfiguration = {
  extends: true,
  test: {
    name: 'unit',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', ...INTEGRATION],
  },
};

/** `integration`: files named *.integration.test.ts, each with databases of its own on real servers. */
export const integrationProject: TestProjectConfiguration = {
  extends: true,
  test: {
    name: 'integration',
    include: INTEGRATION,
    globalSetup: [databaseSetup],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
};
