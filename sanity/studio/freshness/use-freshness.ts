import {useEffect, useState} from 'react'
import {freshnessReport} from '../../../lib/freshness/freshness-report.ts'
import {poll} from './poll.ts'
import {type Published, verdict, type Verdict} from './verdict.ts'

/** How often (milliseconds) the site is asked while a change is on its way: ever more rarely. */
const FIRST_PAUSE = 500
const LONGEST_PAUSE = 10_000

/** How often (milliseconds) it is asked while nothing is on its way. */
const QUIET_PAUSE = 60_000

/** What to ask the site about. */
export interface Subject {
  readonly id: string
  readonly type: string
  readonly slug: string | null
  readonly published: Published | null
}

/**
 * The freshness of a document, asked of the site again and again: often only while a change is on its way, and
 * never while the tab is hidden. `undefined` until the first answer, and when there is none.
 */
export function useFreshness({id, type, slug, published}: Subject): Verdict | null | undefined {
  const [found, setFound] = useState<Verdict | null>()
  const {revision = null, updatedAt = ''} = published ?? {}

  useEffect(() => {
    let pause = FIRST_PAUSE
    return poll(async (signal) => {
      const state = revision === null ? null : {revision, updatedAt}
      const next = await ask({id, type, slug, published: state}, signal)
      if (!signal.aborted) setFound(next)
      const isQuiet = next?.state !== 'updating'
      pause = isQuiet ? FIRST_PAUSE : Math.min(pause * 1.5, LONGEST_PAUSE)
      return isQuiet ? QUIET_PAUSE : pause
    })
  }, [id, type, slug, revision, updatedAt])

  return found
}

async function ask(subject: Subject, signal: AbortSignal): Promise<Verdict | null | undefined> {
  const {id, type, slug, published} = subject
  const query = new URLSearchParams({id, type, ...(slug === null ? {} : {slug})})
  try {
    const response = await fetch(`/api/freshness?${query}`, {signal})
    if (!response.ok) return undefined
    return verdict(published, freshnessReport.parse(await response.json()))
  } catch {
    // The site is being started again, or the tab was closed: the next look tells.
    return undefined
  }
}
