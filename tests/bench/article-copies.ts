import type {IdentifiedSanityDocumentStub, SanityClient, SanityDocument} from '@sanity/client'

/** Documents of one transaction. */
const BATCH = 100

/** All copies are older than the sample's own articles, each older than the one before. */
const NEWEST = Date.UTC(2024, 0, 1)
const HOUR = 3_600_000

/** Path of the page of a copy. */
export function pathOfCopy(number: number): string {
  return `/articles/${slugOfCopy(number)}`
}

/** Writes the copies of the sample's articles whose numbers are in a range; the end is left out. */
export async function writeCopies(
  client: SanityClient,
  {from, to}: {from: number; to: number},
): Promise<void> {
  const originals: SanityDocument[] = await client.fetch(
    '*[_type == "article" && !(_id match "copy-*")] | order(_id)',
  )
  await inBatches({from, to}, async (numbers) => {
    const transaction = client.transaction()
    for (const number of numbers) {
      const original = originals[number % originals.length]
      if (original) transaction.createOrReplace(copyOf(original, number))
    }
    await transaction.commit({returnDocuments: false})
  })
}

/** Deletes copies again. */
export async function deleteCopies(
  client: SanityClient,
  {from, to}: {from: number; to: number},
): Promise<void> {
  await inBatches({from, to}, async (numbers) => {
    const transaction = client.transaction()
    for (const number of numbers) transaction.delete(`copy-${number}`)
    await transaction.commit({returnDocuments: false})
  })
}

function copyOf(original: SanityDocument, number: number): IdentifiedSanityDocumentStub {
  const {_rev, _createdAt, _updatedAt, ...content} = original
  return {
    ...content,
    _id: `copy-${number}`,
    title: `${original['title']}, ${number}`,
    slug: {_type: 'slug', current: slugOfCopy(number)},
    publishedAt: new Date(NEWEST - number * HOUR).toISOString(),
  }
}

function slugOfCopy(number: number): string {
  return `copy-${number}`
}

async function inBatches(
  {from, to}: {from: number; to: number},
  write: (numbers: readonly number[]) => Promise<void>,
): Promise<void> {
  for (let start = from; start < to; start += BATCH) {
    const length = Math.min(BATCH, to - start)
    await write(Array.from({length}, (_, offset) => start + offset))
  }
}
