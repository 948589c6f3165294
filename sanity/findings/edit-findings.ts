import type {Finding} from './finding.ts'
import {some} from './finding.ts'
import {REFERENCES} from './parts.ts'

const IS_DRAFT = 'string::startsWith(_id, "drafts.")'

/** GROQ: what readers have of the document whose draft is looked at. */
const PUBLISHED = '*[_id == string::split(^._id, "drafts.")[1]][0]'

const WITH_PAGE = ['article', 'program', 'exercise', 'person', 'topic', 'page'] as const

/** Findings about what is stored: open edits beside what readers have, and dates to come. */
export const EDIT_FINDINGS: readonly Finding[] = [
  {
    id: 'publishedAhead',
    title: 'Out before their date',
    advice:
      'Readers have them already, under a date to come. Correct the date, or unpublish them and schedule their publication.',
    tone: 'critical',
    types: ['article', 'program'],
    sees: 'stored',
    filter: '!(_id in path("drafts.**")) && !(_id in path("versions.**")) && publishedAt > now()',
  },
  {
    id: 'unpublishedReference',
    title: 'Drafts that refer to something unpublished',
    advice: 'They cannot be published before it is. Publish that first, or choose another one.',
    tone: 'caution',
    types: [...WITH_PAGE, 'sharedCallToAction', 'redirect', 'siteSettings'],
    sees: 'stored',
    filter: `${IS_DRAFT} && ${some(REFERENCES, 'defined(_ref) && !defined(@->_id)')}`,
  },
  {
    id: 'movedAddress',
    title: 'Drafts that change an address',
    advice: 'Readers know the old one, and are redirected. Publish it only for a good reason.',
    tone: 'caution',
    types: WITH_PAGE,
    sees: 'stored',
    // What was never published has no address to lose: null differs from every slug.
    filter: `${IS_DRAFT} && defined(slug.current) && defined(${PUBLISHED}.slug.current) && ${PUBLISHED}.slug.current != slug.current`,
  },
  {
    id: 'movedDate',
    title: 'Drafts that make an old article look new',
    advice: 'Leave the date of publication; give the date of a real change as “Updated”.',
    tone: 'caution',
    types: ['article'],
    sees: 'stored',
    filter: `${IS_DRAFT} && ${PUBLISHED}.publishedAt < publishedAt && ${PUBLISHED}.publishedAt <= now()`,
  },
]
