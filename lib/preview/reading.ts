import type {PreviewLink} from './preview-link.ts'

/** Why a preview link shows nothing any more. */
export type Ending = 'expired' | 'withdrawn'

/** Whose version of the content a page is made from. */
export type Reading =
  /** What everybody gets; the only one that is cached. */
  | {readonly kind: 'published'}
  /** An editor's: everything as it would be, and where each text comes from. */
  | {readonly kind: 'drafts'; readonly perspective: string[]}
  /** Of somebody without an account: one document as a draft, everything else as published. */
  | {readonly kind: 'link'; readonly link: PreviewLink}
  /** Of somebody whose link is over. */
  | {readonly kind: 'ended'; readonly because: Ending}

/** What is published, for everybody. */
export const PUBLISHED: Reading = {kind: 'published'}

/** Names of releases, and Sanity's own words; `raw` would show everything at once. */
const NAME = /^(?!raw$)[\w-]{1,64}$/

/**
 * A perspective as the Studio names it, `drafts` or a stack of releases; drafts when it is none.
 * See https://www.sanity.io/docs/content-lake/perspectives
 */
export function readPerspective(written: string | undefined): string[] {
  const names = (written ?? '').split(',').filter((name) => NAME.test(name))
  return names.length > 0 ? names : ['drafts']
}

/** The release that a perspective puts first, if it is one. */
export function releaseOf([first]: readonly string[]): string | undefined {
  return first === 'drafts' || first === 'published' ? undefined : first
}
