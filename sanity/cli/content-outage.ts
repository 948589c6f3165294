import {API_VERSION} from '../env.ts'
import type {HostedProject} from './settings.ts'

/** Longer than a healthy answer takes, and short for somebody who waits for a build. */
const PATIENCE_MS = 10_000

/**
 * Why the content of a hosted project cannot be reached, as a sentence; `undefined` when its API
 * answers. A refusal is an answer: a build that runs into it says what is wrong.
 */
export async function contentOutage(
  {projectId, dataset}: HostedProject,
  fetch = globalThis.fetch,
): Promise<string | undefined> {
  const host = `https://${projectId}.api.sanity.io`
  const because = (reason: string): string =>
    `The content at ${host} could not be reached: ${reason}.`
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const {status} = await fetch(`${host}/v${API_VERSION}/data/ping/${dataset}`, {signal})
    return status < 500 ? undefined : because(`it answered ${status}`)
  } catch (error) {
    return because(reasonOf(error))
  }
}

/** `fetch` itself only says that it failed; its cause says why. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? error.cause.message : error.message
}
