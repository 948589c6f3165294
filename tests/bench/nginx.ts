import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as delay} from 'node:timers/promises'
import {ROOT} from '../../sanity/cli/settings.ts'

const PROGRAM = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'].find(
  (path) => existsSync(path),
)

/** One worker: what it is compared with has one thread. */
function configuration(folder: string, http: string): string {
  return `
    user root; worker_processes 1; daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
    events {worker_connections 256;}
    http {
      access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000000;
      client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
      fastcgi_temp_path ${folder}/fastcgi; uwsgi_temp_path ${folder}/uwsgi;
      scgi_temp_path ${folder}/scgi;
      ${http}
    }`
}

/**
 * Serves bytes as a file with nginx for as long as `use` takes. Resolves to `null` where nginx is
 * not installed.
 */
export async function withNginx<Result>(
  {bytes, port}: {bytes: Uint8Array; port: number},
  use: (url: string) => Promise<Result>,
): Promise<Result | null> {
  const serving = (folder: string): string => {
    writeFileSync(join(folder, 'answer'), bytes)
    return `open_file_cache max=100; server {listen 127.0.0.1:${port}; root ${folder};}`
  }
  const url = `http://127.0.0.1:${port}/answer`
  return await whileItRuns(serving, url, () => use(url))
}

/** Puts nginx before the site, as shipped in `deploy/`. Resolves to `null` as {@link withNginx} does. */
export async function withNginxFront<Result>(
  {site, port}: {site: URL; port: number},
  use: (origin: string) => Promise<Result>,
): Promise<Result | null> {
  const shipped = readFileSync(join(ROOT, 'deploy/nginx.conf'), 'utf8')
  const serving = (folder: string): string =>
    shipped
      .replace('/var/cache/nginx/chalkline', join(folder, 'cache'))
      .replace('server 127.0.0.1:3000;', `server 127.0.0.1:${site.port};`)
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
  const origin = `http://127.0.0.1:${port}`
  return await whileItRuns(serving, origin, () => use(origin))
}

async function whileItRuns<Result>(
  serving: (folder: string) => string,
  url: string,
  use: () => Promise<Result>,
): Promise<Result | null> {
  if (PROGRAM === undefined) return null
  const folder = mkdtempSync(join(tmpdir(), 'chalkline-nginx-'))
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, serving(folder)))
  const server = spawn(PROGRAM, ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')])
  const ended = once(server, 'exit')
  try {
    while (!(await answers(url))) {
      if (server.exitCode !== null) throw new Error('nginx did not start')
      await delay(20)
    }
    return await use()
  } finally {
    server.kill('SIGTERM')
    await ended
    rmSync(folder, {recursive: true, force: true})
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok
  } catch {
    // It does not listen yet.
    return false
  }
}
