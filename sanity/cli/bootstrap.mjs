// Runs under whatever Node the machine has, before anything is installed: plain JavaScript on purpose.
import {spawn, spawnSync} from 'node:child_process'
import {existsSync, statSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const OLDEST_NODE = 20
const COMMANDS = ['start', 'dev', 'test', 'check', 'bench', 'lake']

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const [command = '', ...rest] = process.argv.slice(2)

const major = Number(process.versions.node.split('.')[0])
if (major < OLDEST_NODE) {
  fail(
    `Chalkline needs Node ${OLDEST_NODE} or newer to install itself; this is ${process.version}.`,
  )
}
if (!COMMANDS.includes(command)) fail(`There is no command "${command}".`)

installWhatIsMissing()
run(join(root, 'node_modules/node/bin/node'), [join(root, `sanity/cli/${command}.ts`), ...rest])

/** npm writes its own copy of the lockfile last: an older or absent one means an unfinished install. */
function installWhatIsMissing() {
  const installed = join(root, 'node_modules/.package-lock.json')
  const wanted = join(root, 'package-lock.json')
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return
  console.log('Installing the dependencies (about a minute, once) …')
  const {status} = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) fail('The dependencies could not be installed: see the messages above.')
}

/**
 * @param {string} node
 * @param {string[]} args
 */
function run(node, args) {
  const child = spawn(node, args, {cwd: root, stdio: 'inherit'})
  // This process only waits for the other, which ends in its own time.
  process.on('SIGINT', () => child.kill('SIGINT'))
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  process.on('SIGHUP', () => child.kill('SIGHUP'))
  child.on('error', (error) => fail(`Node 24 could not be started: ${error.message}`))
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}
