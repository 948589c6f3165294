import {contentHash} from '../../lib/review/content-hash.ts'
import {sampleDocument, type SampleDocument, type SampleValue} from './document.ts'
import type {ArticleSlug} from './slugs.ts'

/** The day (ISO 8601) on which the reviewer of an article signed it. */
const SIGNED_ON: Partial<Record<ArticleSlug, string>> = {
  'desk-hips': '2026-10-29',
  'protein-without-the-noise': '2026-09-25',
  'returning-after-back-pain': '2026-10-30',
  'sleep-is-training': '2026-06-04',
  'strong-at-sixty': '2026-09-02',
  'three-reasons-your-back-and-hips-hurt': '2026-11-16',
}

/** Nobody signed in to write the sample publication. */
const NOBODY = 'sample-content'

/**
 * The sign-offs of the sample articles, under the text as it is written to the dataset: give them
 * the documents with their pictures in place.
 */
export function sampleSignOffs(documents: readonly SampleDocument[]): SampleDocument[] {
  return Object.entries(SIGNED_ON).flatMap(([slug, day]) => {
    const article = documents.find(({_id}) => _id === `article-${slug}`)
    if (!article) return []
    const signedAt = `${day}T12:00:00.000Z`
    return [
      sampleDocument({
        id: `signOff.${article._id}`,
        type: 'signOff',
        createdAt: signedAt,
        fields: {
          document: {_type: 'reference', _ref: article._id, _weak: true},
          reviewer: weakly(article['reviewer']),
          contentHash: contentHash(article),
          signedAt,
          signedBy: NOBODY,
        },
      }),
    ]
  })
}

function weakly(reference: SampleValue | undefined): SampleValue | undefined {
  const isReference = typeof reference === 'object' && reference !== null && '_ref' in reference
  return isReference ? {...reference, _weak: true} : reference
}
