import {spokenWords} from './block-text.ts'
import {isRecord, records, type Verdict} from './verdict.ts'

/** Words that say nothing once they are read out without what stands around them. */
export const EMPTY_LINK_TEXTS = [
  'here',
  'click here',
  'click',
  'this',
  'this video',
  'this article',
  'this post',
  'this link',
  'this page',
  'this exercise',
  'this program',
  'link',
  'more',
  'read more',
  'learn more',
  'see more',
  'video',
]

/** URL schemes that a reader may be sent to; `javascript:` and `data:` are not among them. */
export const LINK_SCHEMES = ['http', 'https', 'mailto', 'tel']

/** Refuses a link with two destinations or none. */
export function checkOneTarget(link: unknown): Verdict {
  if (!isRecord(link)) return true
  const reference = link['reference']
  const hasReference = isRecord(reference) && Boolean(reference['_ref'])
  const hasAddress = typeof link['href'] === 'string' && link['href'].trim() !== ''
  if (hasReference && hasAddress)
    return 'Choose a page of this site or give a web address, not both.'
  if (!hasReference && !hasAddress) return 'Choose a page of this site or give a web address.'
  return true
}

/** Warns of link text that says nothing out of context (WCAG 2.2, success criterion 2.4.4). */
export function checkLinkText(text: string | undefined): Verdict {
  if (!EMPTY_LINK_TEXTS.includes(spokenWords(text ?? ''))) return true
  return `“${text?.trim()}” does not say where the link leads. Use words that make sense on their own.`
}

/** The first finding of {@link checkLinkText} among the links of one Portable Text block. */
export function checkBlockLinks(block: unknown): Verdict {
  if (!isRecord(block)) return true
  const spans = records(block['children'])
  for (const {_key: key} of records(block['markDefs'])) {
    const linked = spans.filter(({marks}) => Array.isArray(marks) && marks.includes(key))
    const verdict = checkLinkText(
      linked.map(({text}) => (typeof text === 'string' ? text : '')).join(''),
    )
    if (verdict !== true) return verdict
  }
  return true
}
