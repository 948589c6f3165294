import {createClient, type SanityClient} from '@sanity/client'
import type {LakeConfig} from '../config.ts'

/** A client of the lake at `url`, which sees drafts and versions as they are stored. */
export function lakeClient(
  {projectId}: Pick<LakeConfig, 'projectId'>,
  {url, dataset, token}: {readonly url: string; readonly dataset: string; readonly token: string},
): SanityClient {
  return createClient({
    ...{projectId, dataset, token},
    apiHost: url,
    apiVersion: '2025-02-19',
    useProjectHostname: false,
    useCdn: false,
    perspective: 'raw',
  })
}
