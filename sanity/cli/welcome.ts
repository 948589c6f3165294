import type {Credentials} from '../lake/accounts/credentials.ts'
import type {Settings} from './settings.ts'

/** What `npm start` prints when everything runs: where to go and how to sign in. */
export function describeAddresses(
  settings: Settings,
  credentials: Credentials | undefined,
): string {
  const studio = `${settings.siteUrl}/studio`
  const lines = [
    '',
    'Chalkline runs.',
    '',
    `  Site      ${settings.siteUrl}`,
    `  Studio    ${studio}`,
  ]
  if (credentials) {
    lines.push(
      `  Lake      http://127.0.0.1:${settings.lakePort}`,
      '',
      `  Sign in   ${credentials.adminEmail}`,
      `  Password  ${credentials.adminPassword}`,
      '',
      `  (kept in ${settings.dataDir}/credentials.json)`,
    )
  }
  return [...lines, '', 'Ctrl-C ends everything.', ''].join('\n')
}
