/** Articles of the sample content. Listed, so that a misspelled reference does not compile. */
export const ARTICLE_SLUGS = [
  'three-reasons-your-back-and-hips-hurt',
  'how-to-hinge',
  'ankles-decide-your-squat',
  'what-rpe-is-for',
  'returning-after-back-pain',
  'protein-without-the-noise',
  'sleep-is-training',
  'why-we-carry',
  'the-case-for-slow-reps',
  'first-pull-up',
  'strong-at-sixty',
  'warm-up-in-eight-minutes',
  'desk-hips',
  'deload-weeks',
] as const

/** Programs of the sample content. */
export const PROGRAM_SLUGS = [
  'back-builder',
  'hip-mobility-reset',
  'ankle-range-project',
  'first-barbell-twelve',
  'kettlebell-commute',
  'strong-after-sixty',
] as const

/** Exercises of the sample content. */
export const EXERCISE_SLUGS = [
  'reverse-hyper',
  'back-extension-45',
  'good-morning',
  'pigeon-stretch',
  'goblet-squat-ankle-stretch',
  'romanian-deadlift',
  'goblet-squat',
  'split-squat',
  'glute-bridge',
  'side-plank',
  'dead-bug',
  'bird-dog',
  'farmers-carry',
  'push-up',
  'inverted-row',
  'half-kneeling-press',
] as const

/** People of the sample content; none of them exists. */
export const PERSON_SLUGS = [
  'maya-okafor',
  'jonas-lindqvist',
  'priya-raman',
  'tomas-herrera',
  'aiko-tanabe',
  'ruth-adeyemi',
] as const

/** Topics of the sample content; `conditioning` stays empty on purpose, to show its empty state. */
export const TOPIC_SLUGS = [
  'pain-and-rehab',
  'strength',
  'mobility',
  'nutrition',
  'recovery',
  'conditioning',
] as const

/** Standing pages of the sample content. */
export const PAGE_SLUGS = [
  'about',
  'editorial-policy',
  'review-process',
  'corrections',
  'disclosures',
  'contact',
  'privacy',
  'accessibility',
] as const

/** Sources of the sample content; they have no pages, so a slug is only a part of the id. */
export const SOURCE_SLUGS = [
  'hartvigsen-2018',
  'foster-2018',
  'qaseem-2017',
  'hayden-2021',
  'sample-clinic-notes',
  'zourdos-2016',
  'helms-2016',
  'fragala-2019',
  'bull-2020',
  'morton-2018',
  'jager-2017',
  'drake-2013',
] as const

/** Organizations of the sample content, which have no pages either. */
export const ORGANIZATION_SLUGS = [
  'chalkline',
  'stair-and-bar',
  'okafor-lindqvist',
  'dry-dock',
  'raman-nutrition',
  'old-bank',
  'bellhouse',
] as const

export type ArticleSlug = (typeof ARTICLE_SLUGS)[number]
export type ProgramSlug = (typeof PROGRAM_SLUGS)[number]
export type ExerciseSlug = (typeof EXERCISE_SLUGS)[number]
export type PersonSlug = (typeof PERSON_SLUGS)[number]
export type TopicSlug = (typeof TOPIC_SLUGS)[number]
export type PageSlug = (typeof PAGE_SLUGS)[number]
export type SourceSlug = (typeof SOURCE_SLUGS)[number]
export type OrganizationSlug = (typeof ORGANIZATION_SLUGS)[number]

/** The slugs of each document type that others refer to. */
export interface Slugs {
  article: ArticleSlug
  program: ProgramSlug
  exercise: ExerciseSlug
  person: PersonSlug
  topic: TopicSlug
  page: PageSlug
  source: SourceSlug
  organization: OrganizationSlug
  sharedCallToAction: 'find-a-program'
}
