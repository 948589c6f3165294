import {randomUUID} from 'node:crypto'
import {lakeClient} from './stack.ts'

/** What distinguishes an article that a journey needs. */
export interface PreparedArticle {
  readonly slug: string
  readonly title: string
  readonly author?: string
  readonly topic?: string
}

/** Id of a document of the sample content. */
const ref = (id: string) => ({_type: 'reference', _ref: id})
const member = (id: string) => ({...ref(id), _key: id})

/** Publishes an article through the API, for journeys in which writing it is not the point. */
export async function publishArticle({
  slug,
  title,
  author = 'person-priya-raman',
  topic = 'topic-nutrition',
}: PreparedArticle): Promise<string> {
  // Never one of before: the Studio shows the history of a deleted document too.
  const _id = randomUUID()
  await lakeClient().create({
    _id,
    _type: 'article',
    title,
    slug: {_type: 'slug', current: slug},
    standfirst: 'Sixty characters and a little more, because that is what a standfirst needs.',
    format: 'guide',
    sensitivity: 'none',
    publishedAt: new Date().toISOString(),
    authors: [member(author)],
    topics: [member(topic)],
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
  })
  return _id
}
