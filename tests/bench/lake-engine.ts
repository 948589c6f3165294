import {deepStrictEqual} from 'node:assert/strict'
import {createDocumentIndex} from '../../sanity/lake/groq/document-index.ts'
import {compareIds} from '../../sanity/lake/groq/sorted-ids.ts'
import {runQuery} from '../../sanity/lake/groq/run-query.ts'
import {type Figure, milliseconds, percentile, sample, times} from './figures.ts'
import {plainScan} from './plain-scan.ts'
import {publication} from './publication.ts'

const DOCUMENTS = 10_000

const PARAMS = {slug: 'article-700', topic: 'topic-7', person: 'person-7'}

const ARTICLE = `*[_type == "article" && slug.current == $slug][0]{
  title, body, author->{name}, topics[]->{title}, programs[]->{title}
}`

const QUERIES: readonly {what: string; query: string; target: string}[] = [
  {what: 'article by slug with author, topics and programs', query: ARTICLE, target: '≥ 1,000×'},
  {
    what: 'latest 12, ordered',
    query: '*[_type == "article"] | order(publishedAt desc)[0...12]{title, author->{name}}',
    target: '≥ 400×',
  },
  {
    what: 'topic page, articles 20 to 40',
    query:
      '*[_type == "article" && $topic in topics[]._ref] | order(publishedAt desc)[20...40]{title}',
    target: '≥ 400×',
  },
  {
    what: 'articles by author',
    query: '*[_type == "article" && author._ref == $person] | order(publishedAt desc){title}',
    target: '≥ 400×',
  },
  {what: 'back-references', query: '*[references($person)]{_id, title}', target: '≥ 400×'},
  {
    what: 'article with related articles',
    query: `*[_type == "article" && slug.current == $slug][0]{
      title,
      "related": *[_type == "article" && _id != ^._id && references(^.topics[]._ref)]
        | order(publishedAt desc)[0...3]{title}
    }`,
    target: '≥ 200×',
  },
  {
    what: 'text search, rare term',
    query: '*[_type == "article" && [title, pt::text(body)] match "spondylolisthesis"]{title}',
    target: '≥ 50×',
  },
]

/** Turns that planned queries and scans take, so that a busy moment of the machine hits both. */
const ROUNDS = 5
/** So many planned runs take about as long as one scan: both get the same share of the machine. */
const PLANNED_RUNS = 1000
/** As often as it takes the compiler to know a scan. */
const WARM_UP_SCANS = 10

/** The engine alone, without HTTP: planned, against groq-js on the same documents. */
export async function benchLakeEngine(): Promise<Figure[]> {
  // In the order of a dataset, so that both sides answer the same.
  const documents = [...publication(DOCUMENTS)].sort((a, b) => compareIds(a._id, b._id))
  const index = createDocumentIndex(documents)
  const scan = plainScan(documents)
  const figures: Figure[] = []
  for (const {what, query, target} of QUERIES) {
    const planned = () => runQuery(index, request(query)).result
    const plain = scan(query, PARAMS)
    deepStrictEqual(json(planned()), json(plain()), what)
    const medians = await mediansInTurns(planned, plain, 1)
    figures.push({
      what: `lake engine, ${DOCUMENTS.toLocaleString('en-US')} articles: ${what}`,
      baseline: `${milliseconds(medians.baseline)} (groq-js, references by index)`,
      measured: milliseconds(medians.measured),
      ratio: times(medians.baseline / medians.measured),
      target,
    })
  }
  return [...figures, await growth()]
}

/** Medians of both, `baselineRuns` of the second for every thousand of the first. The first turns are not counted. */
async function mediansInTurns(
  measured: () => unknown,
  baseline: () => unknown,
  baselineRuns: number,
): Promise<{measured: number; baseline: number}> {
  await sample(PLANNED_RUNS, measured)
  await sample(Math.max(baselineRuns, WARM_UP_SCANS), baseline)
  const samples: {measured: number[]; baseline: number[]} = {measured: [], baseline: []}
  for (let round = 0; round < ROUNDS; round++) {
    samples.baseline.push(...(await sample(baselineRuns, baseline)))
    samples.measured.push(...(await sample(PLANNED_RUNS, measured)))
  }
  return {
    measured: percentile(samples.measured, 0.5),
    baseline: percentile(samples.baseline, 0.5),
  }
}

function json(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

/** The same query on a hundred times as many documents, in turns. */
async function growth(): Promise<Figure> {
  const small = createDocumentIndex(publication(1_000))
  const large = createDocumentIndex(publication(100_000))
  const medians = await mediansInTurns(
    () => runQuery(large, request(ARTICLE)),
    () => runQuery(small, request(ARTICLE)),
    PLANNED_RUNS,
  )
  return {
    what: 'lake engine, 100,000 articles: article by slug',
    baseline: `${milliseconds(medians.baseline)} (at 1,000 articles)`,
    measured: milliseconds(medians.measured),
    ratio: times(medians.measured / medians.baseline),
    target: '≤ 2×',
  }
}

function request(query: string) {
  return {
    query,
    params: PARAMS,
    perspective: 'published',
    access: 'member' as const,
    identity: 'bench',
    now: new Date(),
    apiVersion: '2025-02-19',
  }
}
