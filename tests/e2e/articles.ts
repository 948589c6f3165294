import {randomUUID} from 'node:crypto'
import {lakeClient} from './stack.ts'

/** What distinguishes an article that a journey needs. */
export interface PreparedArticle {
  readonly slug: string
  readonly title: string
  readonly author?: string
  readonly topic?: string
  readonly reviewer?: string
  readonly format?: 'guide' | 'news'
}

/** Id of a document of the sample content. */
const ref = (id: string) => ({_type: 'reference', _ref: id})
const member = (id: string) => ({...ref(id), _key: id})

/** Publishes an article through the API, for journeys in which writing it is not the point. */
export async function publishArticle(prepared: PreparedArticle): Promise<string> {
  // Never one of before: the Studio shows the history of a deleted document too.
  const _id = randomUUID()
  await lakeClient().create({_id, ...articleOf(prepared)})
  return _id
}

/** Writes an article that is not published yet, and answers with the id that it will have. */
export async function writeDraft(prepared: PreparedArticle): Promise<string> {
  const id = randomUUID()
  await lakeClient().create({_id: `drafts.${id}`, ...articleOf(prepared)})
  return id
}

/** Puts a draft into a release of its own that goes out in an hour. */
export async function scheduleDraft(id: string): Promise<void> {
  const releaseId = `r${id.slice(0, 8)}`
  const metadata = {title: 'Embargo', releaseType: 'scheduled', cardinality: 'one'} as const
  await lakeClient().releases.create({releaseId, metadata})
  await lakeClient().createVersion({releaseId, publishedId: id, baseId: `drafts.${id}`})
  await lakeClient().releases.schedule({releaseId, publishAt: inMs(3_600_000)})
}

/** Gives the release that an article is scheduled in another time, `delay` milliseconds from now. */
export async function bringForward(id: string, delay: number): Promise<void> {
  const query = '*[sanity::versionOf($id) && _id in path("versions.**")][0]._id'
  const version = await lakeClient().fetch<string>(query, {id})
  const [, releaseId = ''] = version.split('.')
  await lakeClient().releases.schedule({releaseId, publishAt: inMs(delay)})
}

function inMs(delay: number): string {
  return new Date(Date.now() + delay).toISOString()
}

function articleOf({
  slug,
  title,
  author = 'person-priya-raman',
  topic = 'topic-nutrition',
  reviewer,
  format = 'guide',
}: PreparedArticle) {
  return {
    _type: 'article',
    title,
    slug: {_type: 'slug', current: slug},
    standfirst: 'Sixty characters and a little more, because that is what a standfirst needs.',
    format,
    sensitivity: 'none',
    publishedAt: new Date().toISOString(),
    authors: [member(author)],
    topics: [member(topic)],
    ...(reviewer === undefined ? {} : {reviewer: ref(reviewer)}),
    body: [
      {
        _type: 'block',
        _key: 'first',
        style: 'normal',
        markDefs: [],
        children: [{_type: 'span', _key: 'text', text: 'Eat, then lift.', marks: []}],
      },
      {_type: 'exerciseCard', _key: 'exercise', exercise: ref('exercise-reverse-hyper')},
    ],
  }
}
