import { defineConfig } from '@playwright/test';

/** Kiểm thử trình duyệt: over the built API and admin, on a throw-away demonstration province (e2e/start-server.ts). */
export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/start-server.ts',
  outputDir: 'test-results',
  // One server, two cores, and a lock-out to test: one page at a time.
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    // Set by globalSetup, inherited by the workers.
    baseURL: process.env.NOIVU_E2E_URL ?? 'http://127.0.0.1',
    storageState: process.env.NOIVU_E2E_STATE,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1440, height: 900 },
    // Recording every step costs as much again as the test: NOIVU_TRACE=1 asks for it.
    trace: process.env.NOIVU_TRACE ? 'retain-on-failure' : 'off',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
