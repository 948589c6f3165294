import {type Finding, none, some} from './finding.ts'
import {LINK_ADDRESSES, LINK_REFERENCES} from './parts.ts'

/** Folders of the site and the type of document whose pages lie there. */
const FOLDERS = {
  articles: 'article',
  programs: 'program',
  exercises: 'exercise',
  authors: 'person',
  topics: 'topic',
} as const

const LEADS_NOWHERE = Object.entries(FOLDERS)
  .map(
    ([folder, type]) =>
      `(string::startsWith(@, "/${folder}/") && count(string::split(@, "/")) == 3 && !(string::split(@, "/")[2] in *[_type == "${type}"].slug.current) && string::split(@, "/")[2] != "find")`,
  )
  .join(' || ')

/** What an article has in common with others: the related list is made of it. */
const COMMON_GROUND = /* groq */ `[
  ...coalesce(^.topics[]._ref, []),
  ...coalesce(^.authors[]._ref, []),
  ...coalesce(^.body[].exercise._ref, []),
  ...coalesce(^.body[].program._ref, [])
]`

/** Findings about how documents hang together. */
export const LINK_FINDINGS: readonly Finding[] = [
  {
    id: 'brokenLink',
    title: 'Broken links',
    advice: 'The page they lead to is gone or not published. Choose another one.',
    tone: 'critical',
    types: [
      'article',
      'program',
      'person',
      'topic',
      'page',
      'redirect',
      'sharedCallToAction',
      'siteSettings',
    ],
    filter: `${some(LINK_REFERENCES, 'defined(_ref) && !defined(@->_id)')} || ${some(LINK_ADDRESSES, LEADS_NOWHERE)}`,
  },
  {
    id: 'sameAddress',
    title: 'Two pages with one address',
    advice: 'Readers see only one of them. Change the address of the other.',
    tone: 'critical',
    types: ['article', 'program', 'exercise', 'person', 'topic', 'page'],
    filter:
      'count(*[_type == ^._type && _id != ^._id && slug.current == ^.slug.current && defined(slug.current)]) > 0',
  },
  {
    id: 'orphaned',
    title: 'Orphaned: nothing refers to them',
    advice: 'Use them somewhere, or delete them.',
    tone: 'caution',
    types: ['exercise', 'person', 'topic', 'source', 'organization', 'sharedCallToAction'],
    filter: 'count(*[_type != "redirect" && references(^._id)]) == 0',
  },
  {
    id: 'neverLinked',
    title: 'Never linked: only lists and search lead there',
    advice: 'Link to them from an article, a topic’s picks or the navigation.',
    tone: 'caution',
    types: ['article', 'program', 'page'],
    filter: 'count(*[_type != "redirect" && _id != ^._id && references(^._id)]) == 0',
  },
  {
    id: 'noRelated',
    title: 'Articles that would show no related ones of their kind',
    advice: 'Pick some, or give them a topic that others have. Readers get the newest otherwise.',
    tone: 'caution',
    types: ['article'],
    filter: `${none('related')} && count(*[_type == "article" && _id != ^._id && (references(${COMMON_GROUND}) || count(aims[@ in ^.^.aims]) > 0)]) < 2`,
  },
  {
    id: 'emptyTopic',
    title: 'Topics that would show an empty list',
    advice: 'Write what readers see until the first article, or take the topic offline.',
    tone: 'caution',
    types: ['topic'],
    filter:
      '!defined(emptyState) && count(*[_type in ["article", "program"] && references(^._id)]) == 0',
  },
]
