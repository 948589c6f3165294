import {blockText, spokenWords} from './block-text.ts'
import {isRecord, records, type Verdict} from './verdict.ts'

const PICTURE_WORDS = ['image', 'images', 'photo', 'photos', 'picture', 'pictures', 'photography']

/**
 * How the credit of a picture begins, in lower case: as a list, because the form and the query that
 * looks through the whole dataset have to agree.
 */
export const CREDIT_STARTS: readonly string[] = [
  ...[...PICTURE_WORDS, 'video'].flatMap((word) =>
    [' courtesy of', ' by ', ' by:', ' credit'].map((rest) => word + rest),
  ),
  ...[...PICTURE_WORDS, 'credit', 'credits'].flatMap((word) =>
    [':', ' :', '©', ' ©'].map((rest) => word + rest),
  ),
  '©',
]

const HANDLE = /(?:^|[\s(])@[a-z0-9_.]{3,}/i

/** As they stand in dates of older sites, in lower case. */
export const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december'
const DATE_LINE = new RegExp(
  `^(?:(?:published|updated|posted)(?: on)?:?\\s+)?(?:(?:${MONTHS}) \\d{1,2},? \\d{4}|\\d{1,2} (?:${MONTHS}) \\d{4})$`,
  'i',
)
const BYLINE = /^(?:Words )?[Bb]y(?: \p{Lu}[\p{L}.’'-]*){1,4}$/u

/** Sites whose videos the body can show. */
export const VIDEO_HOSTS = ['youtube.com', 'youtu.be', 'vimeo.com']

/** Parts of such a site that are the same site. */
export const VIDEO_SUBDOMAINS = ['www.', 'm.', 'player.']

/** What templates print around an article, in the words of {@link spokenWords}. */
export const TEMPLATE_LINES = [
  'no items found',
  'min read',
  'share this article',
  'related articles',
]

/** Whether words are the credit of a picture and nothing else. */
export function isCreditLine(text: string): boolean {
  const line = text.trim().toLowerCase()
  return CREDIT_STARTS.some((start) => line.startsWith(start))
}

/** Warns of a picture's credit that was typed as a paragraph: pictures carry their own. */
export function checkCreditLine(block: unknown): Verdict {
  if (!isCreditLine(blockText(block))) return true
  return 'This looks like the credit of a picture. Write it into the picture, under “Credit”.'
}

/** Warns of what an older site printed around the article: the page makes all of it itself. */
export function checkTemplateLine(block: unknown): Verdict {
  const text = blockText(block).trim()
  const spoken = spokenWords(text)
  const isTemplate =
    TEMPLATE_LINES.includes(spoken) ||
    /^\d+\s*min(?:ute)?s? read$/.test(spoken) ||
    /\blorem ipsum\b/.test(spoken)
  if (isTemplate) return `“${text}” is left over from a template. Remove it.`
  if (DATE_LINE.test(text)) return 'The page prints the dates. Remove this line.'
  if (BYLINE.test(text)) {
    return 'The page prints the byline. Remove this line.'
  }
  return true
}

/** Warns of a handle in the text: readers can follow a person on this site, and it goes stale. */
export function checkHandle(block: unknown): Verdict {
  const [handle] = HANDLE.exec(blockText(block)) ?? []
  if (!handle) return true
  return `Link to the person’s profile here instead of writing “${handle.trim()}”: readers can follow them there.`
}

/** Warns of a link to a video, which leads readers away and gives some of them nothing. */
export function checkVideoLink(block: unknown): Verdict {
  if (!isRecord(block)) return true
  const isLinked = records(block['markDefs']).some(({href}) => isVideoAddress(href))
  return isLinked
    ? 'Insert the video as a block: it then has a title, a poster and a transcript.'
    : true
}

/** Whether an address leads to a site whose videos the body can show. */
export function isVideoAddress(href: unknown): href is string {
  if (typeof href !== 'string' || !URL.canParse(href)) return false
  const {hostname} = new URL(href)
  const subdomain = VIDEO_SUBDOMAINS.find((start) => hostname.startsWith(start)) ?? ''
  return VIDEO_HOSTS.includes(hostname.slice(subdomain.length))
}
