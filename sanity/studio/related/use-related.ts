import {useEffect, useState} from 'react'
import {type SanityClient, useClient} from 'sanity'
import {chooseRelated, type RelatedReader} from '../../../lib/content/choose-related.ts'
import type {RelatedArticle} from '../../../lib/content/types.ts'
import {withoutHoles} from '../../../lib/content/without-holes.ts'
import {API_VERSION} from '../../env.ts'
import {
  NEWEST_OTHER_ARTICLES_QUERY,
  RELATED_QUERY,
  RELATED_SUBJECT_QUERY,
} from '../../queries/articles.ts'

/** How long (milliseconds) nobody has to type before the list is made again. */
const PAUSE = 800

/** The list as it would be, or why it is not known; neither until the first answer. */
interface RelatedAnswer {
  readonly related?: readonly RelatedArticle[]
  readonly failure?: string
}

/**
 * The related list that readers would get if the article were published as it is now: the site's own
 * choice, made here from the draft and from what is published. `revision` says when to look again.
 */
export function useRelated(id: string, revision: string | undefined): RelatedAnswer {
  const client = useClient({apiVersion: API_VERSION})
  const [answer, setAnswer] = useState<RelatedAnswer>({})

  useEffect(() => {
    let isCurrent = true
    const timer = setTimeout(async () => {
      // Without a revision nothing is written yet.
      const next = revision === undefined ? {related: []} : await relatedOf(id, client)
      if (isCurrent) setAnswer(next)
    }, PAUSE)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [client, id, revision])

  return answer
}

async function relatedOf(id: string, client: SanityClient): Promise<RelatedAnswer> {
  const published = client.withConfig({perspective: 'published', useCdn: false})
  const reader: RelatedReader = {
    sharing: async (self, shared) =>
      withoutHoles(await published.fetch(RELATED_QUERY, {id: self, ...shared})),
    newest: async (self) =>
      withoutHoles(await published.fetch(NEWEST_OTHER_ARTICLES_QUERY, {id: self})),
  }
  try {
    const source = await client.fetch(RELATED_SUBJECT_QUERY, {id}, {perspective: 'drafts'})
    return {related: source ? await chooseRelated(withoutHoles(source), reader) : []}
  } catch (error) {
    return {failure: String(error)}
  }
}
