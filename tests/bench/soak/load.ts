import type {SanityClient} from '@sanity/client'
import sharp from 'sharp'
import type {Workload} from './tally.ts'

/** Where the load goes. */
export interface Target {
  readonly url: string
  readonly client: SanityClient
}

const ARTICLES = 1000
const MINUTE = 60_000
const TOPICS = 60
const BATCH = 250
/** Articles that the editors work on, so that the documents in memory stay the same ones. */
const EDITED = 20
const IMAGES = 5
/** Variants that are asked for again and again; the others are new each time. */
const KNOWN_VARIANTS = 300

const QUERIES = [
  '*[_type == "article" && slug.current == $slug][0]{title, body, topics[]->}',
  '*[_type == "article"] | order(publishedAt desc)[0...12]{title, topics[]->{title}}',
  '*[_type == "article" && references($topic)]{title, "others": count(*[references(^._id)])}',
  '*[_type == "article" && title match $word]{title}[0...10]',
]

/** Fills the lake and returns the addresses of its images. */
export async function fillLake({client, url}: Target): Promise<string[]> {
  const documents = Array.from({length: ARTICLES}, (_, number) => article(number))
  for (let topic = 0; topic < TOPICS; topic += 1) {
    await client.create({_id: `topic-${topic}`, _type: 'topic', title: `Topic ${topic}`})
  }
  for (let start = 0; start < documents.length; start += BATCH) {
    const batch = documents.slice(start, start + BATCH)
    await batch
      .reduce((transaction, document) => transaction.create(document), client.transaction())
      .commit()
  }
  const addresses = []
  for (let number = 0; number < IMAGES; number += 1) {
    const noise = {type: 'gaussian', mean: 40 * number, sigma: 20} as const
    const create = {width: 1200, height: 800, channels: 3, background: '#888', noise} as const
    const image = await client.assets.upload('image', await sharp({create}).jpeg().toBuffer())
    addresses.push(`${url}/${image.path}`)
  }
  return addresses
}

function article(number: number) {
  const words = ['hinge', 'squat', 'tempo', 'brace', 'carry'].map(
    (_, at, all) => all[(number + at) % 5],
  )
  const text = `${words.join(' ')} `.repeat(12)
  return {
    _id: `article-${number}`,
    _type: 'article',
    title: `Article ${number} on ${words.slice(0, 2).join(' and ')}`,
    slug: {_type: 'slug', current: `article-${number}`},
    publishedAt: new Date(1.7e12 + number * MINUTE).toISOString(),
    topics: [{_type: 'reference', _key: 'a', _ref: `topic-${number % TOPICS}`}],
    body: Array.from({length: 12}, (_, block) => ({
      ...{_type: 'block', _key: `b${block}`, style: 'normal', markDefs: []},
      children: [{_type: 'span', _key: 's', marks: [], text}],
    })),
  }
}

/** Four readers, two editors, listeners that stay and come and go, and readers of images. */
export async function runLoad(
  {client}: Target,
  images: readonly string[],
  workload: Workload,
): Promise<void> {
  const follow = client.listen('*[_type == "article"]', {}, {events: ['mutation']}).subscribe()
  const reader = (): Promise<void> => workload.repeat('query', 40, () => read(client))
  const editor = (number: number): Promise<void> =>
    workload.repeat('edit and publish', 100, () => edit(client, number))
  await Promise.all([
    ...Array.from({length: 4}, reader),
    editor(0),
    editor(1),
    workload.repeat('listener comes and goes', 500, () => listen(client)),
    workload.repeat('image', 100, () => look(images)),
    workload.repeat('image', 100, () => look(images)),
  ])
  follow.unsubscribe()
}

async function read(client: SanityClient): Promise<void> {
  const query = QUERIES[below(QUERIES.length)] ?? ''
  const number = below(ARTICLES)
  await client.fetch(query, {
    slug: `article-${number}`,
    topic: `topic-${number % TOPICS}`,
    word: ['hinge', 'squat', 'tempo'][number % 3],
  })
}

/** Three changes of a draft and its publication, as somebody types and presses the button. */
async function edit(client: SanityClient, editor: number): Promise<void> {
  const publishedId = `article-${2 * below(EDITED) + editor}`
  const draftId = `drafts.${publishedId}`
  const published = await client.getDocument(publishedId)
  if (!published) throw new Error(`${publishedId} is gone`)
  await client.createIfNotExists({...published, _id: draftId})
  for (let change = 0; change < 3; change += 1) {
    await client
      .patch(draftId)
      .set({standfirst: `Change ${change} of ${Date.now()}`})
      .commit()
  }
  await client.action({actionType: 'sanity.action.document.publish', draftId, publishedId})
}

async function listen(client: SanityClient): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const options = {events: ['welcome' as const]}
    const subscription = client.listen('*[_type == "article"]', {}, options).subscribe({
      next() {
        subscription.unsubscribe()
        resolve()
      },
      error: reject,
    })
  })
}

async function look(images: readonly string[]): Promise<void> {
  const isNew = below(10) === 0
  const width = isNew ? 40 + below(400) : 40 + below(KNOWN_VARIANTS / IMAGES)
  const height = isNew ? 40 + below(400) : 60
  const response = await fetch(
    `${images[below(images.length)]}?w=${width}&h=${height}&fit=crop&fm=webp&q=50`,
  )
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`The image was answered with ${response.status}`)
}

function below(limit: number): number {
  return Math.floor(Math.random() * limit)
}
