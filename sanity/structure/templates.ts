import {BulbOutlineIcon} from '@sanity/icons/BulbOutline'
import {ClipboardIcon} from '@sanity/icons/Clipboard'
import {CommentIcon} from '@sanity/icons/Comment'
import {EarthGlobeIcon} from '@sanity/icons/EarthGlobe'
import {OlistIcon} from '@sanity/icons/Olist'
import type {Template} from 'sanity'

/** Templates of an article that belongs to somebody or something from its first minute. */
export const ARTICLE_OF = {person: 'article-by-person', topic: 'article-on-topic'} as const

const block = (key: string, style: string) => ({
  _type: 'block',
  _key: key,
  style,
  markDefs: [],
  children: [{_type: 'span', _key: `${key}-text`, text: '', marks: []}],
})

const reference = (id: unknown) => [{_type: 'reference', _key: 'first', _ref: id}]

const startedNow = () => ({publishedAt: new Date().toISOString(), sensitivity: 'none'})

const listicle: Template = {
  id: 'article-listicle',
  title: 'Numbered list',
  schemaType: 'article',
  icon: OlistIcon,
  description: 'Three numbered sections to begin with; the page counts them',
  value: () => ({
    ...startedNow(),
    format: 'listicle',
    body: ['first', 'second', 'third'].flatMap((key) => [
      block(key, 'section'),
      block(`${key}-words`, 'normal'),
    ]),
  }),
}

const guide: Template = {
  id: 'article-guide',
  title: 'Guide',
  schemaType: 'article',
  icon: BulbOutlineIcon,
  description: 'Headings for why, how and what next',
  value: () => ({
    ...startedNow(),
    format: 'guide',
    body: ['why', 'how', 'next'].flatMap((key) => [
      block(key, 'h2'),
      block(`${key}-words`, 'normal'),
    ]),
  }),
}

const interview: Template = {
  id: 'article-interview',
  title: 'Interview',
  schemaType: 'article',
  icon: CommentIcon,
  description: 'A pull quote, and a question with its answer',
  value: () => ({
    ...startedNow(),
    format: 'interview',
    body: [
      block('opening', 'normal'),
      {_type: 'pullQuote', _key: 'quote'},
      block('question', 'h2'),
      block('answer', 'normal'),
    ],
  }),
}

const news: Template = {
  id: 'article-news',
  title: 'News',
  schemaType: 'article',
  icon: EarthGlobeIcon,
  description: 'One thing that is new, and why it matters',
  value: () => ({...startedNow(), format: 'news'}),
}

const program: Template = {
  id: 'program-sheet',
  title: 'Program',
  schemaType: 'program',
  icon: ClipboardIcon,
  description: 'Four weeks of three sessions, the first week laid out',
  value: {
    level: 'beginner',
    weeks: 4,
    sessionsPerWeek: 3,
    minutesPerSession: 45,
    equipment: ['none'],
    relationship: 'editorial',
    price: {kind: 'free'},
    outline: [
      {
        _type: 'week',
        _key: 'week-1',
        title: 'Week 1',
        sessions: ['A', 'B', 'C'].map((letter) => ({
          _type: 'session',
          _key: `session-${letter}`,
          title: `Session ${letter}`,
        })),
      },
    ],
    stopIf: ['Pain that is sharp, spreads, or wakes you at night.'],
  },
}

const ofSomebody: readonly Template[] = [
  {
    id: ARTICLE_OF.person,
    title: 'Article by this person',
    schemaType: 'article',
    parameters: [{name: 'id', type: 'string'}],
    value: ({id}: {id: string}) => ({...startedNow(), format: 'guide', authors: reference(id)}),
  },
  {
    id: ARTICLE_OF.topic,
    title: 'Article on this topic',
    schemaType: 'article',
    parameters: [{name: 'id', type: 'string'}],
    value: ({id}: {id: string}) => ({...startedNow(), format: 'guide', topics: reference(id)}),
  },
]

const ARTICLES = [listicle, guide, interview, news]

/** Templates of articles that stand in the “new document” menus, in this order. */
export const CREATABLE_ARTICLES: readonly string[] = ARTICLES.map(({id}) => id)

/** Templates that the menus need not offer, because a fuller one of the same type is there. */
export const SUPERSEDED_TEMPLATES: readonly string[] = ['article', 'program']

/** What new documents begin with, besides the plain template of every type. */
export const TEMPLATES: readonly Template[] = [...ARTICLES, program, ...ofSomebody]
