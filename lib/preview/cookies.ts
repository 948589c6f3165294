/** Cookies of somebody who looks at drafts. */
export const COOKIES = {
  /** Next's own: such a request is never answered from the cache. By itself it shows no draft. */
  draftMode: '__prerender_bypass',
  /** Proof that the Studio opened the preview: see draft-grants.ts. */
  grant: 'chalkline-draft',
  /** Whose version of the content: drafts, or that of a release. The name is Sanity's. */
  perspective: 'sanity-preview-perspective',
  /** The token of a preview link: see preview-link.ts. */
  link: 'chalkline-preview-link',
} as const
