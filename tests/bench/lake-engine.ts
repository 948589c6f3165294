import {createDocumentIndex} from '../../sanity/lake/groq/document-index.ts'
import {runQuery} from '../../sanity/lake/groq/run-query.ts'
import {type Figure, milliseconds, percentile, sample, times} from './figures.ts'
import {publication} from './publication.ts'

const DOCUMENTS = 10_000

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

/** The engine alone, without HTTP: planned against a plain groq-js scan of the same documents. */
export async function benchLakeEngine(): Promise<Figure[]> {
  const index = createDocumentIndex(publication(DOCUMENTS))
  const figures: Figure[] = []
  for (const {what, query, target} of QUERIES) {
    const run = (plan: boolean) => () => runQuery(index, {...request(query), plan})
    const planned = percentile(await sample(50, run(true)), 0.5)
    const plain = percentile(await sample(3, run(false)), 0.5)
    figures.push({
      what: `lake engine, ${DOCUMENTS.toLocaleString('en-US')} articles: ${what}`,
      baseline: `${milliseconds(plain)} (plain scan)`,
      measured: milliseconds(planned),
      ratio: times(plain / planned),
      target,
    })
  }
  return [...figures, await growth()]
}

/** The same query on a hundred times as many documents. */
async function growth(): Promise<Figure> {
  const median = async (articles: number): Promise<number> => {
    const index = createDocumentIndex(publication(articles))
    return percentile(await sample(200, () => runQuery(index, request(ARTICLE))), 0.5)
  }
  const small = await median(1_000)
  const large = await median(100_000)
  return {
    what: 'lake engine, 100,000 articles: article by slug',
    baseline: `${milliseconds(small)} (at 1,000 articles)`,
    measured: milliseconds(large),
    ratio: times(large / small),
    target: '≤ 2×',
  }
}

function request(query: string) {
  return {
    query,
    params: {slug: 'article-700', topic: 'topic-7', person: 'person-7'},
    perspective: 'published',
    access: 'member' as const,
    identity: 'bench',
    now: new Date(),
    apiVersion: '2025-02-19',
  }
}
