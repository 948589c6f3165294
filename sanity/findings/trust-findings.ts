import {type Finding, none, some} from './finding.ts'
import {HAS_LAPSED, IS_SENSITIVE, TODAY} from './parts.ts'

/** After so many days somebody qualified should read an article again, by what wrong advice costs. */
export const REVIEW_DAYS = {injury: 365, health: 365, nutrition: 548} as const

const SECONDS_OF_A_DAY = 86_400

const DUE_DAYS = Object.entries(REVIEW_DAYS)
  .map(([sensitivity, days]) => `^.sensitivity == "${sensitivity}" => ${days}`)
  .join(', ')

/** GROQ: the signatures under an article that are not too old. */
const RECENT_SIGNATURES = `*[_type == "signOff" && document._ref == ^._id && dateTime(now()) - dateTime(signedAt) < ${SECONDS_OF_A_DAY} * select(${DUE_DAYS})]`

/** Findings about what readers may rely on. */
export const TRUST_FINDINGS: readonly Finding[] = [
  {
    id: 'noRedFlags',
    title: 'Articles on pain that do not say when to see a clinician',
    advice: 'Add a call-out with the tone “Red flags”.',
    tone: 'critical',
    types: ['article'],
    filter: `sensitivity == "injury" && ${none('body[_type == "callout" && tone == "redFlags"]')}`,
  },
  {
    id: 'noSource',
    title: 'Advice on health without a source',
    advice: 'Mark the words that rest on a source, and name it there.',
    tone: 'critical',
    types: ['article'],
    filter: `${IS_SENSITIVE} && ${none('body[_type == "block"].markDefs[_type == "citation"]')}`,
  },
  {
    id: 'noReviewer',
    title: 'Advice on health that nobody reviewed',
    advice: 'Have a qualified person review the article, and name them.',
    tone: 'critical',
    types: ['article'],
    filter: `${IS_SENSITIVE} && !defined(reviewer)`,
  },
  {
    id: 'unfitReviewer',
    title: 'Articles whose reviewer may not sign them',
    advice: 'Name somebody who did not write them and whose credentials are valid.',
    tone: 'critical',
    types: ['article'],
    filter: `defined(reviewer) && (reviewer._ref in authors[]._ref || reviewer->${HAS_LAPSED})`,
  },
  {
    id: 'authorAsExpert',
    title: 'Authors who are named as experts of their own article',
    advice: 'Experts are asked or quoted; readers should know who wrote it.',
    tone: 'caution',
    types: ['article'],
    filter: some('experts', '_ref in ^.authors[]._ref'),
  },
  {
    id: 'silentUpdate',
    title: 'Dates of update without a reason',
    advice: 'Tell readers what changed, or take the date away.',
    tone: 'critical',
    types: ['article'],
    filter: `defined(updatedAt) && ${none(
      `updateNotes[dateTime(date + "T00:00:00Z") >= dateTime(^.updatedAt) - ${2 * SECONDS_OF_A_DAY}]`,
    )}`,
  },
  {
    id: 'noTopic',
    title: 'Articles on no topic',
    advice: 'Choose one: lists, the trail above the title and related articles are made of it.',
    tone: 'critical',
    types: ['article'],
    filter: none('topics'),
  },
  {
    id: 'overdueReview',
    title: 'Overdue for review',
    advice: 'Ask the reviewer to read the whole article again, and to sign it.',
    tone: 'caution',
    types: ['article'],
    filter: `${IS_SENSITIVE} && defined(reviewer) && ${none(RECENT_SIGNATURES)}`,
  },
  {
    id: 'noMethod',
    title: 'Advice on health that does not say how it was made',
    advice: 'Tell readers what the article rests on.',
    tone: 'caution',
    types: ['article'],
    filter: `${IS_SENSITIVE} && !defined(methodNote)`,
  },
  {
    id: 'expiredCredential',
    title: 'People whose credentials have run out',
    advice: 'Ask for the renewal; until then bylines leave the letters out.',
    tone: 'caution',
    types: ['person'],
    filter: `count(credentials[validUntil < ${TODAY}]) > 0`,
  },
  {
    id: 'noInstructions',
    title: 'Exercises that do not say how they are done',
    advice: 'Write the movement: readers should not have to look it up elsewhere.',
    tone: 'caution',
    types: ['exercise'],
    filter: '!defined(movement.move)',
  },
]
