import {ALT_FAULTS} from '../schema/validation/alt-text.ts'
import {LICENCES_WITH_CREDIT} from '../schema/validation/credit.ts'
import {type Finding, groqList, some} from './finding.ts'
import {PICTURES} from './parts.ts'

const TYPES = ['article', 'program', 'exercise', 'person', 'topic', 'page', 'siteSettings'] as const

/** GROQ: the alternative text of a picture serves nobody. The form's `checkAltText` agrees. */
const HAS_BAD_ALT = [
  'coalesce(alt, "") in ["", " "]',
  `lower(alt) in ${groqList(ALT_FAULTS.placeholders)}`,
  ...ALT_FAULTS.templateWords.map((word) => `alt match "${word}"`),
  `count(${groqList(ALT_FAULTS.fileEndings)}[count(string::split(lower(^.alt), @)) > 1]) > 0`,
  `count(${groqList([...ALT_FAULTS.fileStarts, ...ALT_FAULTS.redundantStarts])}[string::startsWith(lower(^.alt), @)]) > 0`,
].join(' || ')

/** GROQ: nothing says who made a picture, and its licence does not spare us the question. */
export const OWES_CREDIT = `defined(asset) && (licence.kind in ${groqList(LICENCES_WITH_CREDIT)} || !defined(licence.kind)) && !defined(credit.text) && !defined(credit.person)`

/** Findings about pictures and videos. */
export const PICTURE_FINDINGS: readonly Finding[] = [
  {
    id: 'noAlt',
    title: 'Pictures without a usable description',
    advice: 'Describe them for readers who cannot see them, or tick “Decorative”.',
    tone: 'critical',
    types: TYPES,
    filter: some(PICTURES, `defined(asset) && decorative != true && (${HAS_BAD_ALT})`),
  },
  {
    id: 'noCredit',
    title: 'Pictures without a credit',
    advice: 'Say who made them, or that they are our own.',
    tone: 'caution',
    types: TYPES,
    filter: some(PICTURES, OWES_CREDIT),
  },
  {
    id: 'noPicture',
    title: 'Articles without a picture',
    advice: 'They look bare on cards and when somebody shares them.',
    tone: 'caution',
    types: ['article'],
    filter: '!defined(mainImage.asset)',
  },
  {
    id: 'noTranscript',
    title: 'Videos without a transcript',
    advice: 'Write down what is said and shown.',
    tone: 'caution',
    types: ['article', 'page', 'exercise'],
    filter: `${some('body', '_type == "video" && !defined(transcript)')} || (defined(video.url) && !defined(video.transcript))`,
  },
]
