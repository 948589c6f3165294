import {CalendarIcon} from '@sanity/icons/Calendar'
import {EditIcon} from '@sanity/icons/Edit'
import {EyeOpenIcon} from '@sanity/icons/EyeOpen'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import type {ComponentType} from 'react'

/** A list of documents that wait for somebody. */
export interface Task {
  readonly title: string
  readonly icon: ComponentType
  /** GROQ: true for a document of the list. */
  readonly filter: string
}

/**
 * Lists read through a perspective in which a draft carries its published id and keeps its own as
 * `_originalId`; the listener that refreshes them sees bare documents, which only have `_id`.
 */
export const IS_DRAFT = '(_originalId in path("drafts.**") || _id in path("drafts.**"))'

const WRITTEN =
  '_type in ["article", "program", "exercise", "person", "topic", "page", "source", "organization", "sharedCallToAction", "redirect", "siteSettings"]'

/** Documents by what an editor has to do with them. */
export const TASKS = {
  drafts: {
    title: 'Drafts and open edits',
    icon: EditIcon,
    filter: `${WRITTEN} && ${IS_DRAFT}`,
  },
  review: {
    title: 'Waiting for review',
    icon: EyeOpenIcon,
    filter:
      '_type == "article" && defined(reviewRequestedAt) && count(*[_type == "signOff" && document._ref == ^._id && signedAt > ^.reviewRequestedAt]) == 0',
  },
} as const satisfies Record<string, Task>

/** Icon and title of the list of findings. */
export const ATTENTION = {title: 'Needs attention', icon: WarningOutlineIcon}

/** Icon and title of the list of what goes live or offline by itself. */
export const SCHEDULED = {title: 'Scheduled', icon: CalendarIcon}

/** How many documents wait in each list, by its name; of what is scheduled, how many releases. */
export const TASK_COUNTS_QUERY = `{${[
  ...Object.entries(TASKS).map(([name, {filter}]) => `"${name}": count(*[${filter}])`),
  '"scheduled": count(releases::all()[state == "scheduled"])',
].join(', ')}}`
