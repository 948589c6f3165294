import {existsSync} from 'node:fs'
import chromium from '@sparticuz/chromium'

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The machine's own Chromium or Chrome, else the one whose binary ships inside an npm package. */
export async function chromiumPath(): Promise<string> {
  return SYSTEM_BROWSERS.find((path) => existsSync(path)) ?? (await chromium.executablePath())
}

/** No sandbox as root in containers, and nothing that asks hosts outside of this machine. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
