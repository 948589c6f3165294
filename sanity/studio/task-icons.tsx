import {Badge} from '@sanity/ui'
import type {ComponentType} from 'react'
import {z} from 'zod'
import {groqList} from '../findings/finding.ts'
import {FINDABLE_TYPES, FINDINGS_COUNT_QUERY} from '../findings/findings.ts'
import {ATTENTION, SCHEDULED, TASK_COUNTS_QUERY, TASKS} from '../structure/tasks.ts'
import {askedFindings, useFindings} from './findings/use-findings.ts'
import {useLiveQuery} from './live-query.ts'

const TASKS_QUERY = {
  fetch: TASK_COUNTS_QUERY,
  listen: `*[_type in ${groqList([...FINDABLE_TYPES, 'system.release'])}]`,
}
const ATTENTION_QUERY = askedFindings(FINDINGS_COUNT_QUERY)

const countSchema = z.number()
const countsSchema = z.record(z.string(), z.number())

function useTaskCount(name: string): number {
  return useLiveQuery(TASKS_QUERY, countsSchema).value?.[name] ?? 0
}

function useAttentionCount(): number {
  const [seen, stored] = useFindings(ATTENTION_QUERY, countSchema).value ?? [0, 0]
  return seen + stored
}

function counted(useCount: () => number, Icon: ComponentType, tone: 'caution' | 'default') {
  return function TaskIcon() {
    const count = useCount()
    if (count === 0) return <Icon />
    return (
      <Badge tone={tone} aria-label={count === 1 ? '1 document' : `${count} documents`}>
        {count > 99 ? '99+' : count}
      </Badge>
    )
  }
}

/** In the place of a list's icon, how many documents wait in it; the plain icon when none does. */
export const TASK_ICONS = {
  attention: counted(useAttentionCount, ATTENTION.icon, 'caution'),
  drafts: counted(() => useTaskCount('drafts'), TASKS.drafts.icon, 'default'),
  review: counted(() => useTaskCount('review'), TASKS.review.icon, 'default'),
  scheduled: counted(() => useTaskCount('scheduled'), SCHEDULED.icon, 'default'),
}
