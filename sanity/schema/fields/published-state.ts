import type {ValidationContext} from 'sanity'
import {API_VERSION} from '../../env.ts'
import {PUBLISHED_STATE_QUERY, publishedId} from '../validation/published-state.ts'

/** What readers have of the document that is being checked; `null` when it is not published. */
export async function publishedState({document, getClient}: ValidationContext): Promise<unknown> {
  if (!document) return null
  const client = getClient({apiVersion: API_VERSION})
  return await client.fetch(PUBLISHED_STATE_QUERY, {id: publishedId(document._id)})
}
