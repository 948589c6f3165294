import {defineConfig, devices} from '@playwright/test'
import {CHROMIUM_ARGUMENTS, chromiumPath} from '../support/chromium.ts'
import {DATA_DIR, LAKE_PORT, MAIL_PORT, SITE, SITE_PORT} from './stack.ts'

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  // One lake and one site serve all journeys, and some of them stop the lake.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 120_000,
  expect: {timeout: 15_000},
  use: {
    ...devices['Desktop Chrome'],
    baseURL: SITE,
    viewport: {width: 1440, height: 900},
    trace: 'retain-on-failure',
    launchOptions: {executablePath: await chromiumPath(), args: CHROMIUM_ARGUMENTS},
  },
  webServer: {
    // What `npm start` runs, with its build.
    command: 'node sanity/cli/start.ts',
    cwd: '../..',
    url: `${SITE}/api/health`,
    timeout: 600_000,
    reuseExistingServer: false,
    stdout: 'pipe',
    gracefulShutdown: {signal: 'SIGTERM', timeout: 20_000},
    env: {
      PORT: String(SITE_PORT),
      LAKE_PORT: String(LAKE_PORT),
      DATA_DIR,
      LAKE_EXPORT_AT: 'off',
      SITE_URL: SITE,
      SAMPLE_CONTENT: '1',
      SMTP_URL: `smtp://127.0.0.1:${MAIL_PORT}`,
      MAIL_FROM: 'Chalkline <news@chalkline.test>',
    },
  },
})
