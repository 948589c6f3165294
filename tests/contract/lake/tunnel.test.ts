import {X509Certificate} from 'node:crypto'
import {readFileSync, statSync} from 'node:fs'
import {request} from 'node:http'
import {request as secureRequest} from 'node:https'
import {join} from 'node:path'
import type {Duplex} from 'node:stream'
import {text} from 'node:stream/consumers'
import {connect} from 'node:tls'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {tunnelCertificate, type TunnelCertificate} from '@/sanity/lake/tunnel/certificate.ts'
import {type ConnectProxy, startConnectProxy} from '@/sanity/lake/tunnel/connect-proxy.ts'
import {startTestLake, type TestLake} from '../../support/lake.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

const refused: string[] = []
let lake: TestLake
let certificate: TunnelCertificate
let proxy: ConnectProxy
beforeAll(async () => {
  lake = await startTestLake()
  certificate = await tunnelCertificate(lake.dataDir, new Date())
  const options = {lakeUrl: lake.url, certificate, refused: (host: string) => refused.push(host)}
  proxy = await startConnectProxy(options)
})
afterAll(async () => {
  await proxy.close()
  await lake.close()
})

/** Asks the proxy for a connection to `host:port`. */
function tunnelTo(path: string): Promise<{status: number | undefined; socket: Duplex}> {
  return new Promise((resolve, reject) => {
    request(proxy.url, {method: 'CONNECT', path})
      .once('connect', ({statusCode}, socket) => resolve({status: statusCode, socket}))
      .once('error', reject)
      .end()
  })
}

/** A GET through the tunnel, as a program that trusts the certificate sends it. */
async function get(host: string, path: string): Promise<{status?: number; body: string}> {
  const {socket} = await tunnelTo(`${host}:443`)
  return new Promise((resolve, reject) => {
    const createConnection = () => connect({socket, servername: host, ca: certificate.cert})
    secureRequest({host, path, createConnection})
      .once('response', (response) => {
        const status = response.statusCode ?? 0
        text(response).then((body) => resolve({status, body}), reject)
      })
      .once('error', reject)
      .end()
  })
}

describe('the tunnel', () => {
  test.each(['api.sanity.io', 'chalkline.api.sanity.io'])(
    'answers for %s out of the lake, over TLS',
    async (host) => {
      const {status, body} = await get(host, '/v1/data/query/production?query=count(*)')
      expect(status).toBe(200)
      expect(JSON.parse(body)).toMatchObject({result: 0})
    },
  )

  test('lets nobody out to another host, encrypted or not', async () => {
    const {status, socket} = await tunnelTo('registry.npmjs.org:443')
    socket.destroy()
    expect(status).toBe(403)
    const plain = await new Promise<number | undefined>((resolve, reject) => {
      request(proxy.url, {path: 'http://example.com/', headers: {host: 'example.com'}})
        .once('response', (response) => resolve(response.resume().statusCode))
        .once('error', reject)
        .end()
    })
    expect(plain).toBe(403)
    expect(refused).toEqual(['registry.npmjs.org:443', 'example.com'])
  })
})

describe('its certificate', () => {
  test('is made once, names Sanity’s hosts only, and its key is the owner’s alone', async () => {
    const again = await tunnelCertificate(lake.dataDir, new Date())
    expect(again).toEqual(certificate)
    const x509 = new X509Certificate(certificate.cert)
    expect(x509.subjectAltName).toBe('DNS:api.sanity.io, DNS:*.api.sanity.io')
    expect(x509.ca).toBe(false)
    const keyPath = join(lake.dataDir, 'tunnel/key.pem')
    expect(statSync(keyPath).mode & 0o777).toBe(0o600)
    expect(readFileSync(keyPath, 'utf8')).toBe(certificate.key)
  })

  test('is made anew before it ends', async () => {
    const folder = await temporaryFolder()
    const first = await tunnelCertificate(folder, new Date('2026-01-01'))
    const same = await tunnelCertificate(folder, new Date('2026-12-30'))
    const next = await tunnelCertificate(folder, new Date('2027-01-01'))
    expect(same.cert).toBe(first.cert)
    expect(next.cert).not.toBe(first.cert)
  })
})
