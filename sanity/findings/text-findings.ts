import {HEADING_STYLES} from '../schema/validation/block-text.ts'
import {HEADING_LENGTH, WORDS_WITHOUT_HEADING} from '../schema/validation/headings.ts'
import {EMPTY_LINK_TEXTS} from '../schema/validation/links.ts'
import {type Finding, groqList, none, some} from './finding.ts'
import {TEXT_BLOCKS} from './parts.ts'

const TYPES = ['article', 'program', 'person', 'topic', 'page'] as const

const NUMBERS = groqList(Array.from({length: 20}, (_, index) => String(index + 1)))

/** GROQ: a heading begins with a number and a dot or a bracket. The form knows more ways. */
const BEGINS_WITH_NUMBER = ['. ', ') ']
  .map((end) => `string::split(pt::text(@), "${end}")[0] in ${NUMBERS}`)
  .join(' || ')

/** GROQ: in a block, the words that a link is made of, in lower case. */
const LINK_WORDS = 'lower(array::join(^.children[^._key in marks].text, ""))'

const HEADINGS = `body[style in ${groqList(HEADING_STYLES)}]`

/** GROQ: a paragraph in bold type stands where a heading should. */
const IS_BOLD_HEADING = [
  '_type == "block" && style == "normal" && !defined(listItem)',
  'count(children[text != ""]) > 0 && count(children[text != "" && !("strong" in marks)]) == 0',
  `length(pt::text(@)) <= ${HEADING_LENGTH}`,
  ...['.', '!', '?', ':'].map((end) => `string::split(pt::text(@), "${end}")[-1] != ""`),
].join(' && ')

/** Findings about running text. */
export const TEXT_FINDINGS: readonly Finding[] = [
  {
    id: 'vagueLink',
    title: 'Links that do not say where they lead',
    advice: 'Give links words that make sense on their own, not “here” or “this video”.',
    tone: 'caution',
    types: TYPES,
    filter: some(
      TEXT_BLOCKS,
      some(
        'markDefs',
        `_type in ["link", "internalLink"] && ${LINK_WORDS} in ${groqList(EMPTY_LINK_TEXTS)}`,
      ),
    ),
  },
  {
    id: 'noRelationship',
    title: 'Links of which nobody said whether we earn from them',
    advice: 'Choose the relationship: the page prints its disclosure from it.',
    tone: 'critical',
    types: TYPES,
    filter: some(TEXT_BLOCKS, some('markDefs', '_type == "link" && !defined(relationship)')),
  },
  {
    id: 'typedNumber',
    title: 'Numbers typed into headings',
    advice: 'Use the style “Numbered section”: the page counts.',
    tone: 'caution',
    types: ['article', 'page'],
    filter: some('body', `style in ${groqList(HEADING_STYLES)} && (${BEGINS_WITH_NUMBER})`),
  },
  {
    id: 'headings',
    title: 'Headings missing, out of order or in mere bold type',
    advice: 'Give headings their style: the contents of the page and screen readers go by it.',
    tone: 'caution',
    types: ['article', 'page'],
    filter: [
      `${HEADINGS}[0].style == "h3"`,
      `${none(HEADINGS)} && count(string::split(pt::text(body[_type == "block"]), " ")) >= ${WORDS_WITHOUT_HEADING}`,
      some('body', IS_BOLD_HEADING),
    ].join(' || '),
  },
  {
    id: 'emptyBlock',
    title: 'Empty paragraphs',
    advice: 'Remove them: the page sets the space between paragraphs.',
    tone: 'caution',
    types: TYPES,
    filter: some(
      TEXT_BLOCKS,
      'pt::text(@) in ["", " ", "\\u00a0"] && count(children[_type != "span"]) == 0',
    ),
  },
  {
    id: 'noAction',
    title: 'Invitations with nothing to press',
    advice: 'Add a link to the call to action.',
    tone: 'critical',
    types: ['article', 'page', 'sharedCallToAction', 'siteSettings'],
    filter: `${some('body', `_type == "callToAction" && ${none('actions')}`)} || (defined(callToAction.headline) && ${none('callToAction.actions')})`,
  },
  {
    id: 'outOfRange',
    title: 'Titles, standfirsts and descriptions that are too short or too long',
    advice: 'Titles have 8 to 110 characters, standfirsts 60 to 200, descriptions up to 160.',
    tone: 'caution',
    types: ['article'],
    filter:
      '!(coalesce(length(title), 0) in 8..110) || !(coalesce(length(standfirst), 0) in 60..200) || length(seo.description) > 160',
  },
]
