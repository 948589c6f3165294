import {EDIT_FINDINGS} from './edit-findings.ts'
import {conditionOf, type Finding, groqList} from './finding.ts'
import {LEFTOVER_FINDINGS} from './leftover-findings.ts'
import {LINK_FINDINGS} from './link-findings.ts'
import {PICTURE_FINDINGS} from './picture-findings.ts'
import {TEXT_FINDINGS} from './text-findings.ts'
import {TRUST_FINDINGS} from './trust-findings.ts'

const ALL = [
  ...TRUST_FINDINGS,
  ...EDIT_FINDINGS,
  ...LINK_FINDINGS,
  ...PICTURE_FINDINGS,
  ...TEXT_FINDINGS,
  ...LEFTOVER_FINDINGS,
]

/** Everything that documents are looked through for, what harms readers first. */
export const FINDINGS: readonly Finding[] = ['critical', 'caution'].flatMap((tone) =>
  ALL.filter((finding) => finding.tone === tone),
)

const SEEN = FINDINGS.filter(({sees}) => sees === undefined)
const STORED = FINDINGS.filter(({sees}) => sees === 'stored')

/** The types of the documents on which findings depend. */
export const FINDABLE_TYPES = [...new Set(FINDINGS.flatMap(({types}) => types)), 'signOff'] as const

/** The documents on which findings depend, as the filter of a listener. */
export const FINDABLE = `*[_type in ${groqList(FINDABLE_TYPES)}]`

/** GROQ: the published id of a document that is stored. */
const PUBLISHED_ID =
  'select(string::startsWith(_id, "drafts.") => string::split(_id, "drafts.")[1], _id)'

const documentsWith = (finding: Finding, id: string) =>
  `"${finding.id}": *[${conditionOf(finding)}] | order(_updatedAt desc){"_id": ${id}, _type}`

const anyOf = (findings: readonly Finding[]) =>
  findings.map((finding) => `(${conditionOf(finding)})`).join(' || ')

const idsOf = (findings: readonly Finding[]) =>
  `[${findings.map((finding) => `select(${conditionOf(finding)} => "${finding.id}")`).join(', ')}]`

/**
 * A question about findings: `seen` is asked in the perspective that the editor has chosen, `stored`
 * in `raw`. Their answers together are the answer.
 */
export interface FindingsQuery {
  readonly seen: string
  readonly stored: string
}

/** For each finding, by its id, the documents that have it: `{_id, _type}`, the newest first. */
export const FINDINGS_QUERY: FindingsQuery = {
  seen: `{${SEEN.map((finding) => documentsWith(finding, '_id')).join(', ')}}`,
  stored: `{${STORED.map((finding) => documentsWith(finding, PUBLISHED_ID)).join(', ')}}`,
}

/** How many documents have at least one finding, and how many open edits or published documents. */
export const FINDINGS_COUNT_QUERY: FindingsQuery = {
  seen: `count(*[${anyOf(SEEN)}])`,
  stored: `count(*[${anyOf(STORED)}])`,
}

/** The ids of the findings of one document, `$id` being its published id; `$draftId` its draft’s. */
export const DOCUMENT_FINDINGS_QUERY: FindingsQuery = {
  seen: `array::compact(*[_id == $id][0]{"ids": ${idsOf(SEEN)}}.ids)`,
  stored: `array::unique(array::compact(*[_id in [$id, "drafts." + $id]]{"ids": ${idsOf(STORED)}}.ids[]))`,
}
