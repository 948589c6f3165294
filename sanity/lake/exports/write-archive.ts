import {rename, rm} from 'node:fs/promises'
import type {SanityClient} from '@sanity/client'
import {exportDataset} from '@sanity/export'

/** What a finished archive holds. */
export interface ArchiveCounts {
  readonly documentCount: number
  readonly assetCount: number
}

/** The name that an archive has until it is whole: half of one must not look like one. */
export function partialName(target: string): string {
  return `${target}.partial`
}

/**
 * Writes the dataset of `client` to the file `target` as Sanity's own archive, drafts and assets
 * included, as of one moment. Rejects with the lake's own sentence when there is no such dataset.
 */
export async function writeArchive(
  client: SanityClient,
  {dataset, target}: {readonly dataset: string; readonly target: string},
  onProgress: (progress: {readonly step: string}) => void = () => {},
): Promise<ArchiveCounts> {
  const partial = partialName(target)
  try {
    await client.fetch('count(*)')
    const counts = await exportDataset({client, dataset, outputPath: partial, onProgress})
    await rename(partial, target)
    return counts
  } finally {
    await rm(partial, {force: true})
  }
}
