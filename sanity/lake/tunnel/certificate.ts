import {X509Certificate} from 'node:crypto'
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {generate} from 'selfsigned'
import {SANITY_HOST} from './hosts.ts'

/** A certificate with its key, in PEM, and where the certificate lies for programs to trust it. */
export interface TunnelCertificate {
  readonly cert: string
  readonly key: string
  readonly certPath: string
}

const DAY = 86_400_000
const DAYS = 365

/**
 * The certificate for Sanity's API host names that the tunnel answers with. It is made once a year,
 * lies in the data folder, and only a program that is started for the tunnel trusts it.
 */
export async function tunnelCertificate(dataDir: string, now: Date): Promise<TunnelCertificate> {
  const folder = join(dataDir, 'tunnel')
  const [certPath, keyPath] = [join(folder, 'cert.pem'), join(folder, 'key.pem')]
  if (existsSync(certPath) && existsSync(keyPath)) {
    const cert = readFileSync(certPath, 'utf8')
    const endsAt = Date.parse(new X509Certificate(cert).validTo)
    if (endsAt - now.getTime() > DAY) return {cert, key: readFileSync(keyPath, 'utf8'), certPath}
  }
  const made = await generate([{name: 'commonName', value: SANITY_HOST}], {
    keyType: 'ec',
    algorithm: 'sha256',
    // Clocks differ a little; a certificate that begins in the future is refused.
    notBeforeDate: new Date(now.getTime() - DAY),
    notAfterDate: new Date(now.getTime() + DAYS * DAY),
    extensions: [
      {name: 'basicConstraints', cA: false},
      {name: 'keyUsage', digitalSignature: true},
      {name: 'extKeyUsage', serverAuth: true},
      {
        name: 'subjectAltName',
        altNames: [
          {type: 2, value: SANITY_HOST},
          {type: 2, value: `*.${SANITY_HOST}`},
        ],
      },
    ],
  })
  mkdirSync(folder, {recursive: true, mode: 0o700})
  writeFileSync(keyPath, made.private, {mode: 0o600})
  writeFileSync(certPath, made.cert)
  return {cert: made.cert, key: made.private, certPath}
}
