import {useMemo} from 'react'
import type {z} from 'zod'
import type {FindingsQuery} from '../../findings/findings.ts'
import {FINDABLE} from '../../findings/findings.ts'
import {type LiveAnswer, type LiveQuery, useLiveQuery} from '../live-query.ts'

/** A {@link FindingsQuery} as it is asked. Made once: the two queries have to stay the same objects. */
export interface AskedFindings {
  readonly seen: LiveQuery
  readonly stored: LiveQuery
}

/** The two queries of a question about findings, asked again when `listen` hears of a change. */
export function askedFindings({seen, stored}: FindingsQuery, listen = FINDABLE): AskedFindings {
  return {seen: {fetch: seen, listen}, stored: {fetch: stored, listen, perspective: 'raw'}}
}

/** Both answers to a question about findings, as soon as both are there. */
export function useFindings<Schema extends z.ZodType>(
  {seen, stored}: AskedFindings,
  schema: Schema,
  params?: Readonly<Record<string, string>>,
): LiveAnswer<readonly [seen: z.infer<Schema>, stored: z.infer<Schema>]> {
  const first = useLiveQuery(seen, schema, params)
  const second = useLiveQuery(stored, schema, params)
  const failure = first.failure ?? second.failure
  return useMemo(() => {
    if (failure !== undefined) return {failure}
    if (first.value === undefined || second.value === undefined) return {}
    return {value: [first.value, second.value]}
  }, [failure, first.value, second.value])
}
