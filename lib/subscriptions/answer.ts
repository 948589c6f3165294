/**
 * Sends a browser on after a form. A path, not an address: behind a proxy the server may not know
 * its own (RFC 9110, 10.2.2, allows it).
 */
export function seeOther(path: string): Response {
  return new Response(null, {status: 303, headers: {location: path, 'cache-control': 'no-store'}})
}

/** For a site that has no mail server: there is nothing here. */
export function noSuchPage(): Response {
  return new Response('Not found', {status: 404})
}
