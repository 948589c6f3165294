import {useEffect, useState} from 'react'
import {type Observable, share, ReplaySubject} from 'rxjs'
import {type DocumentStore, useDocumentStore, usePerspective} from 'sanity'
import type {z} from 'zod'

/** A query and the filter of the documents whose changes make it run again. */
export interface LiveQuery {
  readonly fetch: string
  readonly listen: string
  /** Instead of the perspective that the editor has chosen. */
  readonly perspective?: 'raw'
}

/** What a query answers at the moment, or why it does not; neither while it is asked first. */
export interface LiveAnswer<Value> {
  readonly value?: Value
  readonly failure?: string
}

type Params = Readonly<Record<string, string | number | boolean | string[]>>

/** Milliseconds: typing changes a document several times a second. */
const PAUSE = 2_000

const NO_PARAMS: Params = {}

const running = new WeakMap<DocumentStore, Map<string, Observable<unknown>>>()

/**
 * The answer of a query in the perspective that the editor has chosen, asked again when a document
 * changes. Components that ask the same share the answer. `query`, `schema` and `params` must stay
 * the same objects between renders.
 */
export function useLiveQuery<Schema extends z.ZodType>(
  query: LiveQuery,
  schema: Schema,
  params: Params = NO_PARAMS,
): LiveAnswer<z.infer<Schema>> {
  const store = useDocumentStore()
  const {perspectiveStack} = usePerspective()
  const [answer, setAnswer] = useState<LiveAnswer<z.infer<Schema>>>({})
  useEffect(() => {
    const results = sharedResults(store, query, {
      params,
      perspective: query.perspective ?? [...perspectiveStack],
    })
    const subscription = results.subscribe({
      next: (result) => {
        const parsed = schema.safeParse(result)
        setAnswer(parsed.success ? {value: parsed.data} : {failure: parsed.error.message})
      },
      error: (error: unknown) => setAnswer({failure: String(error)}),
    })
    return () => subscription.unsubscribe()
  }, [store, query, schema, params, perspectiveStack])
  return answer
}

function sharedResults(
  store: DocumentStore,
  query: LiveQuery,
  {params, perspective}: {params: Params; perspective: 'raw' | string[]},
): Observable<unknown> {
  const ofStore = running.get(store) ?? new Map<string, Observable<unknown>>()
  running.set(store, ofStore)
  const key = JSON.stringify([query, params, perspective])
  const known = ofStore.get(key)
  if (known) return known
  const results: Observable<unknown> = store
    .listenQuery(query, {...params}, {perspective, throttleTime: PAUSE})
    .pipe(share({connector: () => new ReplaySubject(1), resetOnRefCountZero: true}))
  ofStore.set(key, results)
  return results
}
