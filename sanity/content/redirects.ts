import {documentId, sampleDocument, type SampleDocument} from './document.ts'
import type {ArticleSlug} from './slugs.ts'

/** An old address of an article. The reference is weak: the redirect must not keep it alive. */
function articleRedirect(name: string, from: string, to: ArticleSlug): SampleDocument {
  return sampleDocument({
    id: `redirect-${name}`,
    type: 'redirect',
    createdAt: '2026-10-06T08:05:00.000Z',
    fields: {
      from,
      destination: {
        reference: {_type: 'reference', _ref: documentId('article', to), _weak: true},
      },
      permanent: true,
    },
  })
}

export const redirects = [
  articleRedirect(
    'three-reasons',
    '/blog/back-and-hip-pain',
    'three-reasons-your-back-and-hips-hurt',
  ),
]
