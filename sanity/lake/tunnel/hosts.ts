/** The host of Sanity's API; a project's own host stands in front of it. */
export const SANITY_HOST = 'api.sanity.io'

/** Tells whether `address` (`host:port`) is Sanity's API or a project's host below it, over TLS. */
export function isSanityApi(address: string): boolean {
  const [, host] = /^([-a-z0-9.]+):443$/.exec(address.toLowerCase()) ?? []
  return host === SANITY_HOST || host?.endsWith(`.${SANITY_HOST}`) === true
}
