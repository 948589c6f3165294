import 'server-only'
import {hrefFor} from '@/lib/routes'
import {findRedirect} from './find-redirect'

/** A document that was asked for under an address where it is not. */
interface Missing {
  _type: string
  slug: string
}

/**
 * What a file about a document answers when the document is not there: the way to the same file
 * under the document's new address, so that those who subscribed to the old one do not lose it, or
 * 404. `file` is what follows the document's own address.
 */
export async function movedOrGone(missing: Missing, file: string): Promise<Response> {
  const address = hrefFor(missing)
  const folder = hrefFor({...missing, slug: ''})
  const found = await findRedirect(address)
  if (!found?.href.startsWith(folder)) {
    return new Response('Not found\n', {status: 404, headers: {'content-type': 'text/plain'}})
  }
  const headers = {location: found.href + file}
  return new Response(null, {status: found.permanent ? 308 : 307, headers})
}
