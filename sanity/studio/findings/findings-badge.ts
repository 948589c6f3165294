import {useMemo} from 'react'
import type {DocumentBadgeComponent} from 'sanity'
import {z} from 'zod'
import {DOCUMENT_FINDINGS_QUERY, FINDINGS} from '../../findings/findings.ts'
import {askedFindings, useFindings} from './use-findings.ts'

const QUERY = askedFindings(DOCUMENT_FINDINGS_QUERY)

const idsSchema = z.array(z.string()).nullable()

/** Says at the foot of a document what the dataset’s findings say about it. */
export const FindingsBadge: DocumentBadgeComponent = ({id}) => {
  const params = useMemo(() => ({id}), [id])
  const {value} = useFindings(QUERY, idsSchema, params)
  const found = FINDINGS.filter(({id: finding}) => value?.some((ids) => ids?.includes(finding)))
  const [first] = found
  if (!first) return null
  return {
    label: found.length === 1 ? first.title : `${found.length} things need attention`,
    title: found.map(({title, advice}) => `${title}: ${advice}`).join(' — '),
    color: found.some(({tone}) => tone === 'critical') ? 'danger' : 'warning',
  }
}
