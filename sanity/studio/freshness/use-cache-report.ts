import {useCallback, useEffect, useState} from 'react'
import {useClient} from 'sanity'
import {type CacheReport, cacheReport} from '../../../lib/freshness/cache-report.ts'
import {API_VERSION, IS_EMBEDDED} from '../../env.ts'
import {poll} from './poll.ts'

/** How often (milliseconds) the report is read again while pages are being rendered, and otherwise. */
const BUSY_PAUSE = 1_000
const QUIET_PAUSE = 10_000

/** A hosted project may keep the session in a cookie of its own host, which this site never gets. */
const UNKNOWN = `The site does not know you as an administrator. ${
  IS_EMBEDDED ? '' : 'Does the Studio sign in with a token (auth.loginMethod: "token")?'
}`

/** The report as it is now, and how to have a page rendered again. */
interface CacheAccess {
  readonly report: CacheReport | undefined
  /** Why there is no newer report. */
  readonly problem: string | undefined
  readonly refresh: (path: string) => Promise<void>
}

/** Reads what the site has in its cache, again and again while the tab is visible. */
export function useCacheReport(search: string): CacheAccess {
  const [report, setReport] = useState<CacheReport>()
  const [problem, setProblem] = useState<string>()
  const request = useCacheRequest()
  const isBusy = report !== undefined && report.stale > 0

  const look = useCallback(
    async (signal?: AbortSignal) => {
      const outcome = await read(request, search, signal)
      if (signal?.aborted) return
      setProblem(outcome.problem)
      if (outcome.report) setReport(outcome.report)
    },
    [request, search],
  )

  useEffect(
    () =>
      poll(async (signal) => {
        await look(signal)
        return isBusy ? BUSY_PAUSE : QUIET_PAUSE
      }),
    [isBusy, look],
  )

  const refresh = useCallback(
    async (path: string) => {
      await request('', {method: 'POST', body: JSON.stringify({path})})
      await look()
    },
    [look, request],
  )

  return {report, problem, refresh}
}

type CacheRequest = (query: string, init: RequestInit) => Promise<Response>

/** A hosted project's session is a token, that of the embedded lake a cookie. */
function useCacheRequest(): CacheRequest {
  const {token} = useClient({apiVersion: API_VERSION}).config()
  return useCallback(
    async (query, init) => {
      const headers = new Headers({'content-type': 'application/json'})
      if (token) headers.set('authorization', `Bearer ${token}`)
      return await fetch(`/api/cache${query}`, {...init, headers})
    },
    [token],
  )
}

async function read(
  request: CacheRequest,
  search: string,
  signal: AbortSignal | undefined,
): Promise<{report?: CacheReport; problem?: string}> {
  try {
    const response = await request(`?${new URLSearchParams({search})}`, {signal: signal ?? null})
    if (response.ok) return {report: cacheReport.parse(await response.json())}
    if (response.status === 403) return {problem: UNKNOWN}
    return {problem: `The site answers ${response.status}.`}
  } catch {
    return {problem: 'The site does not answer.'}
  }
}
