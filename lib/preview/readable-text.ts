import type {StegaConfig} from '@sanity/client'

/** Fields whose text readers read; all others are words for the machine, which compares them. */
const READ_BY_PEOPLE: ReadonlySet<string> = new Set([
  'abbreviation',
  'affiliate',
  'aiNote',
  'aliases',
  'alt',
  'answer',
  'articles',
  'attribution',
  'authorArticles',
  'authors',
  'body',
  'caption',
  'container',
  'corrections',
  'cues',
  'description',
  'disclosure',
  'disclosures',
  'dose',
  'emptyState',
  'exercises',
  'eyebrow',
  'fault',
  'feel',
  'filter',
  'finish',
  'fix',
  'focus',
  'following',
  'followingQuiet',
  'funding',
  'headline',
  'honorificPrefix',
  'issuer',
  'jobTitle',
  'keyTakeaways',
  'label',
  'load',
  'location',
  'methodNote',
  'move',
  'name',
  'notFound',
  'note',
  'own',
  'people',
  'programs',
  'question',
  'reps',
  'role',
  'search',
  'shortBio',
  'sponsored',
  'standfirst',
  'start',
  'stopIf',
  'summary',
  'tagline',
  'tempo',
  'text',
  'title',
  'topicArticles',
  'topics',
  'transcript',
])

/**
 * Which texts of a preview carry, in invisible characters, the place they come from, so that a click
 * opens it in the Studio: only what people read. Nothing that is compared, hashed or made into an
 * address; nothing for search engines, which is not on the page.
 */
export const isReadableText: NonNullable<StegaConfig['filter']> = ({
  resultPath,
  sourcePath,
  value,
}) => {
  if (value.trim() === '' || sourcePath.includes('seo')) return false
  // The text that a signature is compared with (lib/review).
  if (resultPath.includes('reviewed')) return false
  const field = sourcePath.findLast((step) => typeof step === 'string')
  return field !== undefined && isReadByPeople(field)
}

/** Whether a field of this name holds words for people. */
export function isReadByPeople(field: string): boolean {
  return READ_BY_PEOPLE.has(field)
}
