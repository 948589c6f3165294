import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as delay} from 'node:timers/promises'

const PROGRAM = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'].find(
  (path) => existsSync(path),
)

/** The usual settings for static files, with one worker: what it is compared with has one thread. */
function configuration(folder: string, port: number): string {
  return `
    worker_processes 1; daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
    events {worker_connections 256;}
    http {
      access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000000;
      open_file_cache max=100;
      client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
      fastcgi_temp_path ${folder}/fastcgi; uwsgi_temp_path ${folder}/uwsgi;
      scgi_temp_path ${folder}/scgi;
      server {listen 127.0.0.1:${port}; root ${folder};}
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
  if (PROGRAM === undefined) return null
  const folder = mkdtempSync(join(tmpdir(), 'chalkline-nginx-'))
  writeFileSync(join(folder, 'answer'), bytes)
  writeFileSync(join(folder, 'nginx.conf'), `user root;${configuration(folder, port)}`)
  const server = spawn(PROGRAM, ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')])
  const ended = once(server, 'exit')
  const url = `http://127.0.0.1:${port}/answer`
  try {
    while (!(await answers(url))) {
      if (server.exitCode !== null) throw new Error('nginx did not start')
      await delay(20)
    }
    return await use(url)
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
