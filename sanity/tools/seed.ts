import type {SanityClient} from '@sanity/client'
import {from, lastValueFrom, mergeMap, tap, toArray} from 'rxjs'
import {renderDrawing} from '../content/drawings/drawings.ts'
import type {DrawingPlan} from '../content/image.ts'
import {sampleContent} from '../content/index.ts'
import {sampleSignOffs} from '../content/sign-offs.ts'
import {drawingName, placeDrawings, plannedDrawings} from './place-drawings.ts'

/** Uploads at a time: enough to keep one core drawing while another request is on its way. */
const CONCURRENT_UPLOADS = 4

const CONTENT_COUNT_QUERY = `count(*[
  !(_id in path("_.**")) && !(_type in ["sanity.imageAsset", "sanity.fileAsset"])
])`

/** What a seeding needs and whom it tells. */
export interface SeedOptions {
  /** Must be allowed to write everything: sign-offs too. */
  client: SanityClient
  /** Told in words how far the seeding is: “Drawing 34 of 80”. */
  onProgress?: (message: string) => void
  /** Draws one picture as PNG. */
  draw?: (plan: DrawingPlan) => Promise<Buffer>
}

/** What a seeding did. */
export interface SeedReport {
  /** False when the dataset already had content: then nothing was written. */
  seeded: boolean
  documents: number
  drawings: number
}

/**
 * Fills an empty dataset with the sample publication; leaves any other dataset alone. Interrupted
 * and run again, it ends with the same documents: ids and keys are fixed, equal pictures are one
 * asset, and the documents arrive in a single transaction.
 *
 * @throws the client's errors when the dataset cannot be read or written.
 */
export async function seed({client, onProgress, draw = drawPng}: SeedOptions): Promise<SeedReport> {
  const dataset = client.withConfig({perspective: 'raw', useCdn: false})
  if ((await dataset.fetch<number>(CONTENT_COUNT_QUERY)) > 0) {
    return {seeded: false, documents: 0, drawings: 0}
  }

  const documents = sampleContent()
  const assetIds = await uploadDrawings(plannedDrawings(documents))

  const placed = documents.map((document) => placeDrawings(document, assetIds))
  const all = [...placed, ...sampleSignOffs(placed)]
  onProgress?.(`Writing ${all.length} documents`)
  // One transaction: topics and articles refer to each other, and strong references are checked at
  // its end.
  const transaction = all.reduce(
    (pending, document) => pending.createIfNotExists(document),
    dataset.transaction(),
  )
  await transaction.commit({visibility: 'sync', returnDocuments: false})
  return {seeded: true, documents: all.length, drawings: assetIds.size}

  async function uploadDrawings(plans: DrawingPlan[]): Promise<Map<string, string>> {
    let done = 0
    const uploaded = from(plans).pipe(
      mergeMap((plan) => uploadDrawing(plan), CONCURRENT_UPLOADS),
      tap(() => onProgress?.(`Drawing ${++done} of ${plans.length}`)),
      toArray(),
    )
    return new Map(await lastValueFrom(uploaded))
  }

  async function uploadDrawing(plan: DrawingPlan): Promise<[name: string, assetId: string]> {
    const name = drawingName(plan)
    const asset = await dataset.assets.upload('image', await draw(plan), {
      filename: `${name}.png`,
      contentType: 'image/png',
    })
    return [name, asset._id]
  }
}

function drawPng({kind, slug, index}: DrawingPlan): Promise<Buffer> {
  return renderDrawing(kind, slug, index)
}
