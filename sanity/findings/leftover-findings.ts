import {
  CREDIT_STARTS,
  MONTHS,
  TEMPLATE_LINES,
  VIDEO_HOSTS,
  VIDEO_SUBDOMAINS,
} from '../schema/validation/leftovers.ts'
import {type Finding, groqList, some} from './finding.ts'
import {TEXT_BLOCKS} from './parts.ts'

const TYPES = ['article', 'program', 'person', 'topic', 'page'] as const

const WORDS = 'pt::text(@)'

/** GROQ: the first sentence of a block, in lower case and without its end. */
const SPOKEN = `string::split(lower(${WORDS}), ".")[0]`

const MOST_LETTERS_OF_A_DATE = 20
const MOST_LETTERS_OF_A_BYLINE = 60

/** GROQ: a block is something that templates print around an article. The form knows more ways. */
const IS_TEMPLATE_LINE = [
  `${SPOKEN} in ${groqList(TEMPLATE_LINES)}`,
  `string::split(lower(${WORDS}), "min read")[1] == "" && length(${WORDS}) < ${MOST_LETTERS_OF_A_DATE}`,
  `lower(${WORDS}) match "lorem ipsum"`,
  `string::split(lower(${WORDS}), " ")[0] in ${groqList(MONTHS.split('|'))} && length(${WORDS}) < ${MOST_LETTERS_OF_A_DATE} && string::startsWith(string::split(${WORDS}, " ")[-1], "20")`,
  `string::startsWith(${WORDS}, "Words by ") && length(${WORDS}) < ${MOST_LETTERS_OF_A_BYLINE}`,
].join(' || ')

/** GROQ: a name on another network stands in a block; an “@” between blanks is none. */
const HAS_HANDLE = `count(string::split(" " + ${WORDS}, " @")[1..-1][!string::startsWith(@, " ")]) > 0`

const VIDEO_ADDRESSES = VIDEO_HOSTS.flatMap((host) =>
  ['', ...VIDEO_SUBDOMAINS].map((subdomain) => `//${subdomain}${host}/`),
)

/** Findings about what older sites and site builders left in the text. */
export const LEFTOVER_FINDINGS: readonly Finding[] = [
  {
    id: 'templateLine',
    title: 'Leftovers of another site’s template',
    advice: 'Remove typed bylines, dates and reading times: the page makes all of them itself.',
    tone: 'caution',
    types: TYPES,
    filter: some(TEXT_BLOCKS, IS_TEMPLATE_LINE),
  },
  {
    id: 'typedCredit',
    title: 'Credits of pictures typed as paragraphs',
    advice: 'Write them into the picture, under “Credit”: there they stay with it.',
    tone: 'caution',
    types: TYPES,
    filter: some(
      TEXT_BLOCKS,
      `count(${groqList(CREDIT_STARTS)}[string::startsWith(lower(pt::text(^)), @)]) > 0`,
    ),
  },
  {
    id: 'handle',
    title: 'Names on other networks in the text',
    advice: 'Link to the person’s profile here: readers can follow them there.',
    tone: 'caution',
    types: TYPES,
    filter: some(TEXT_BLOCKS, HAS_HANDLE),
  },
  {
    id: 'videoLink',
    title: 'Videos behind a link',
    advice: 'Insert them as blocks: they then have a title, a poster and a transcript.',
    tone: 'caution',
    types: TYPES,
    filter: some(
      TEXT_BLOCKS,
      some(
        'markDefs',
        `defined(href) && count(${groqList(VIDEO_ADDRESSES)}[count(string::split(^.href, @)) > 1]) > 0`,
      ),
    ),
  },
]
