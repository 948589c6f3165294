import type {ValidationContext} from 'sanity'
import {API_VERSION} from '../../env.ts'
import {isRecord} from '../validation/verdict.ts'

/** The credentials of the person that a field refers to, as they are stored; `null` without one. */
export async function credentialsOf(
  reference: unknown,
  {getClient}: ValidationContext,
): Promise<unknown> {
  const id = isRecord(reference) ? reference['_ref'] : undefined
  if (typeof id !== 'string') return null
  const client = getClient({apiVersion: API_VERSION})
  return await client.fetch('*[_id == $id][0].credentials[]{validUntil}', {id})
}
