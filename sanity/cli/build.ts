import {spawn} from 'node:child_process'
import {createHash} from 'node:crypto'
import {globSync, readFileSync, writeFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import {CommandError} from './command-error.ts'
import {ROOT} from './settings.ts'
import {compressStaticFiles} from './static-files.ts'
import {removeUnreadPages} from './unread-pages.ts'

const STAMP = join(ROOT, '.next/chalkline-build')

/** Everything that ends up in the build. */
const SOURCES = [
  '{app,components,lib,public}/**',
  'sanity/{findings,schema,structure,studio,queries}/**',
  'sanity/*.ts',
  'next.config.js',
  'package-lock.json',
  'tsconfig.json',
]

/** Environment that Next compiles into the build. */
const COMPILED_IN = [
  'NEXT_PUBLIC_SANITY_PROJECT_ID',
  'NEXT_PUBLIC_SANITY_DATASET',
  'SITE_URL',
  'SITE_VISIBILITY',
  // Pages offer following by e-mail, or do not mention it.
  'SMTP_URL',
]

/**
 * Identifies a build: its sources, the settings compiled into it, and the dataset that its pages
 * were rendered from (another dataset behind the same code must not show the old pages).
 */
export function buildStamp(datasetId: string): string {
  const hash = createHash('sha256').update(datasetId)
  for (const name of COMPILED_IN) hash.update(`${name}=${process.env[name] ?? ''}\n`)
  for (const file of sourceFiles()) hash.update(file).update(readFileSync(join(ROOT, file)))
  return hash.digest('hex')
}

function sourceFiles(): string[] {
  return globSync(SOURCES, {cwd: ROOT, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .toSorted()
}

/** Tells whether `.next` holds exactly this build, finished. */
export function isBuilt(stamp: string): boolean {
  try {
    return readFileSync(STAMP, 'utf8') === stamp
  } catch {
    // No build yet, or one that did not finish.
    return false
  }
}

/**
 * Runs `next build`; without content no page is prerendered, and each is made when it is first asked
 * for. Throws a `CommandError` when it fails.
 */
export async function build(
  stamp: string,
  {withContent}: {readonly withContent: boolean},
): Promise<void> {
  const code = await new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [join(ROOT, 'node_modules/next/dist/bin/next'), 'build'],
      {
        cwd: ROOT,
        env: {
          ...process.env,
          NODE_ENV: 'production',
          NEXT_TELEMETRY_DISABLED: '1',
          BUILD_WITHOUT_CONTENT: withContent ? '0' : '1',
        },
        stdio: 'inherit',
      },
    )
    child.once('error', reject)
    child.once('exit', resolve)
  })
  if (code !== 0) throw new CommandError('The site could not be built: see the messages above.')
  await compressStaticFiles()
  if (!withContent) removeUnreadPages(join(ROOT, '.next/server'))
  writeFileSync(STAMP, stamp)
}
