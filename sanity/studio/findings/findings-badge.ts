import {useMemo} from 'react'
import type {DocumentBadgeComponent} from 'sanity'
import {z} from 'zod'
import {DOCUMENT_FINDINGS_QUERY, FINDABLE, FINDINGS} from '../../findings/findings.ts'
import {useLiveQuery} from '../live-query.ts'

const QUERY = {fetch: DOCUMENT_FINDINGS_QUERY, listen: FINDABLE}

const idsSchema = z.array(z.string()).nullable()

/** Says at the foot of a document what the dataset’s findings say about it. */
export const FindingsBadge: DocumentBadgeComponent = ({id}) => {
  const params = useMemo(() => ({id}), [id])
  const {value: ids} = useLiveQuery(QUERY, idsSchema, params)
  const found = FINDINGS.filter((finding) => ids?.includes(finding.id))
  const [first] = found
  if (!first) return null
  return {
    label: found.length === 1 ? first.title : `${found.length} things need attention`,
    title: found.map(({title, advice}) => `${title}: ${advice}`).join(' — '),
    color: found.some(({tone}) => tone === 'critical') ? 'danger' : 'warning',
  }
}
