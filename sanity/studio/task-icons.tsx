import {Badge} from '@sanity/ui'
import type {ComponentType} from 'react'
import {z} from 'zod'
import {FINDABLE} from '../findings/findings.ts'
import {ATTENTION, TASK_COUNTS_QUERY, TASKS} from '../structure/tasks.ts'
import {useLiveQuery} from './live-query.ts'

const QUERY = {fetch: TASK_COUNTS_QUERY, listen: FINDABLE}

const countsSchema = z.record(z.string(), z.number())

function counted(name: string, Icon: ComponentType, tone: 'caution' | 'default') {
  return function TaskIcon() {
    const {value} = useLiveQuery(QUERY, countsSchema)
    const count = value?.[name] ?? 0
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
  attention: counted('attention', ATTENTION.icon, 'caution'),
  drafts: counted('drafts', TASKS.drafts.icon, 'default'),
  review: counted('review', TASKS.review.icon, 'default'),
  toCome: counted('toCome', TASKS.toCome.icon, 'default'),
}
