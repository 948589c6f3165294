import {conditionOf, type Finding, groqList} from './finding.ts'
import {LINK_FINDINGS} from './link-findings.ts'
import {PICTURE_FINDINGS} from './picture-findings.ts'
import {TEXT_FINDINGS} from './text-findings.ts'
import {TRUST_FINDINGS} from './trust-findings.ts'

const ALL = [...TRUST_FINDINGS, ...LINK_FINDINGS, ...PICTURE_FINDINGS, ...TEXT_FINDINGS]

/** Everything that documents are looked through for, what harms readers first. */
export const FINDINGS: readonly Finding[] = ['critical', 'caution'].flatMap((tone) =>
  ALL.filter((finding) => finding.tone === tone),
)

const FINDABLE_TYPES = [...new Set(FINDINGS.flatMap(({types}) => types)), 'signOff']

/** The documents on which findings depend, as the filter of a listener. */
export const FINDABLE = `*[_type in ${groqList(FINDABLE_TYPES)}]`

/** For each finding, by its id, the documents that have it: `{_id, _type}`, the newest first. */
export const FINDINGS_QUERY = `{${FINDINGS.map(
  (finding) => `"${finding.id}": *[${conditionOf(finding)}] | order(_updatedAt desc){_id, _type}`,
).join(', ')}}`

/** How many documents have at least one finding. */
export const FINDINGS_COUNT_QUERY = `count(*[${FINDINGS.map((finding) => `(${conditionOf(finding)})`).join(' || ')}])`

/** The ids of the findings of one document, `$id` being its published id. */
export const DOCUMENT_FINDINGS_QUERY = `array::compact(*[_id == $id][0]{"ids": [${FINDINGS.map(
  (finding) => `select(${conditionOf(finding)} => "${finding.id}")`,
).join(', ')}]}.ids)`
