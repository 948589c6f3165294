/** A question that editors ask often, as a list that always has the present answer. */
export interface SavedSearch {
  readonly id: string
  readonly title: string
  readonly type: string
  /** GROQ: true for a document of the list. No sub-queries: a listener reads it too. */
  readonly filter: string
  readonly orderBy: {readonly field: string; readonly direction: 'asc' | 'desc'}
}

const SECONDS_OF_A_DAY = 86_400

const isOlderThan = (field: string, days: number) =>
  `dateTime(${field}) < dateTime(now()) - ${days * SECONDS_OF_A_DAY}`

/** The saved searches, in the order of the desk. */
export const SAVED_SEARCHES: readonly SavedSearch[] = [
  {
    id: 'new-this-month',
    title: 'New within 30 days',
    type: 'article',
    filter: `publishedAt <= now() && !(${isOlderThan('publishedAt', 30)})`,
    orderBy: {field: 'publishedAt', direction: 'desc'},
  },
  {
    id: 'untouched-for-a-year',
    title: 'Not updated for a year',
    type: 'article',
    filter: isOlderThan('coalesce(updatedAt, publishedAt)', 365),
    orderBy: {field: 'publishedAt', direction: 'asc'},
  },
  {
    id: 'corrected',
    title: 'Articles with corrections',
    type: 'article',
    filter: 'count(updateNotes[kind == "correction"]) > 0',
    orderBy: {field: 'updatedAt', direction: 'desc'},
  },
  {
    id: 'advice-on-pain',
    title: 'Advice on injury and pain',
    type: 'article',
    filter: 'sensitivity == "injury"',
    orderBy: {field: 'publishedAt', direction: 'desc'},
  },
  {
    id: 'interviews',
    title: 'Interviews',
    type: 'article',
    filter: 'format == "interview"',
    orderBy: {field: 'publishedAt', direction: 'desc'},
  },
  {
    id: 'what-we-sell',
    title: 'Programs that somebody earns from',
    type: 'program',
    filter: 'relationship in ["own", "affiliate", "sponsored"]',
    orderBy: {field: 'title', direction: 'asc'},
  },
  {
    id: 'at-home',
    title: 'Programs without equipment',
    type: 'program',
    filter: '"none" in equipment || count(equipment) == 0',
    orderBy: {field: 'title', direction: 'asc'},
  },
  {
    id: 'expert-opinion',
    title: 'Sources that are expert opinion',
    type: 'source',
    filter: 'studyType == "expert-opinion"',
    orderBy: {field: 'title', direction: 'asc'},
  },
]
