import type {StoredDocument} from '../../sanity/lake/documents/types.ts'

const WORDS =
  'anchor ankle balance band bar bench brace breath calf carry chalk chest coach core cue depth drive effort elbow floor foot grip hinge hip hold knee ladder lift load lunge mat mobility neck pace pain plank plate pull push range rep rest row session set shoulder spine sprint squat stance step stretch tempo tension torso volume walk week wrist'.split(
    ' ',
  )

/** A publication of the given number of articles, the same at every run; about 6 kB an article. */
export function* publication(articles: number): Generator<StoredDocument> {
  const random = generator(20_261_122)
  const people = Math.max(5, Math.floor(articles / 50))
  const programs = Math.max(5, Math.floor(articles / 25))
  const topics = 60
  const pick = (count: number): number => Math.floor(random() * count)
  const words = (count: number): string =>
    Array.from({length: count}, () => WORDS[pick(WORDS.length)]).join(' ')

  for (let i = 0; i < topics; i++) yield stored(`topic-${i}`, 'topic', {title: words(2)})
  for (let i = 0; i < people; i++) yield stored(`person-${i}`, 'person', {name: words(2)})
  for (let i = 0; i < programs; i++) yield stored(`program-${i}`, 'program', {title: words(4)})
  for (let i = 0; i < articles; i++) {
    yield stored(`article-${i}`, 'article', {
      title: `${words(7)} ${i}`,
      slug: {_type: 'slug', current: `article-${i}`},
      standfirst: words(25),
      publishedAt: new Date(1.6e12 + random() * 1.5e11).toISOString(),
      author: {_type: 'reference', _ref: `person-${pick(people)}`},
      topics: [{_type: 'reference', _key: 'a', _ref: `topic-${pick(topics)}`}],
      programs: [{_type: 'reference', _key: 'a', _ref: `program-${pick(programs)}`}],
      // One article in five hundred has the rare term of the search benchmark.
      body: Array.from({length: 12}, (_, block) => ({
        _type: 'block',
        _key: `b${block}`,
        style: 'normal',
        markDefs: [],
        children: [
          {
            _type: 'span',
            _key: 's',
            marks: [],
            text: words(60) + (block === 0 && i % 500 === 0 ? ' spondylolisthesis' : ''),
          },
        ],
      })),
    })
  }
}

function stored(
  id: string,
  type: string,
  attributes: Omit<StoredDocument, keyof StoredDocument> & Record<string, StoredDocument[string]>,
): StoredDocument {
  const time = '2026-01-01T00:00:00Z'
  return {...attributes, _id: id, _type: type, _rev: id, _createdAt: time, _updatedAt: time}
}

/** mulberry32: small, fast and good enough to spread sample data. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
