import type {StoredDocument} from '@/sanity/lake/documents/types'
import {article, document, exercise, person, program, ref, slug, topic} from './publication'

/** What an editor does to one document, and the pages that show it afterwards. */
export interface Row {
  readonly type: string
  /** In words: “another title”, “published”. */
  readonly action: string
  /** Before the change; the id of a document of the publication, or `null` when there is none. */
  readonly id: string | null
  /** The document afterwards; `null` when it is gone. */
  readonly after: (before: StoredDocument | null) => StoredDocument | null
  /** Every page that has to be rendered again, and no other. */
  readonly pages: Pages
}

/** Addresses separated by spaces; `all` pages, which does not include files for machines. */
type Pages = 'all' | readonly string[]

/** Fields that are shown in the same places: any change of one of them concerns the same pages. */
export interface FieldGroup {
  readonly type: string
  readonly id: string
  readonly fields: readonly string[]
  readonly pages: Pages
}

const PAIN = at(
  '/ /articles /articles/pain /articles/desk /articles/walk /articles/rest',
  '/exercises/hinge /authors/ana /topics/back /topics/hips /old',
)
const BUILDER = at(
  '/ /articles/pain /articles/walk /programs /programs/builder /exercises/hinge',
  '/authors/ben /topics/back',
)
const HINGE = at('/ /articles/pain /programs/builder /exercises /exercises/hinge')
const ANA = at(
  '/ /articles /articles/pain /articles/desk /articles/walk /articles/rest /exercises/hinge',
  '/authors /authors/ana /topics/back /topics/hips /about',
)
const BACK = at(
  '/ /articles /articles/pain /articles/desk /articles/walk /articles/rest /programs/builder',
  '/authors/ana /authors/ben /authors/eve /topics /topics/back /topics/hips',
)

/** Every field of every document type, each in one group; a field in none fails a test. */
export const FIELD_GROUPS: readonly FieldGroup[] = [
  // What cards show goes wherever the article has a card.
  fields('article', 'pain', 'title standfirst mainImage format', PAIN),
  fields('article', 'pain', 'keyTakeaways methodNote funding aiNote', at('/articles/pain')),
  fields(
    'article',
    'pain',
    'sensitivity related notRelated aims updateNotes',
    at('/articles/pain'),
  ),
  fields('article', 'pain', 'updatedAt seo reviewRequestedAt', at('/articles/pain')),
  // The lists that it leaves and enters: those of what it says, and of whom it names.
  fields('article', 'pain', 'body', [
    ...at('/articles/pain /exercises/hinge /exercises/plank /programs/stroll /authors/eve'),
  ]),
  fields('article', 'pain', 'authors', [...PAIN, '/authors/eve']),
  fields('article', 'pain', 'experts reviewer', at('/articles/pain /authors/eve')),
  fields('article', 'pain', 'topics', [...PAIN, '/topics/sleep']),
  fields('article', 'pain', 'publishedAt', PAIN),
  fields('article', 'pain', 'slug', [...PAIN, '/articles/renamed']),

  fields('program', 'builder', 'title summary mainImage goals level weeks', BUILDER),
  fields('program', 'builder', 'sessionsPerWeek minutesPerSession equipment price', BUILDER),
  fields('program', 'builder', 'relationship provider publishedAt', BUILDER),
  // The finder on /programs counts programs by what they are.
  fields('program', 'builder', 'body stopIf faq externalUrl seo', [
    ...at('/programs /programs/builder'),
  ]),
  fields('program', 'builder', 'outline', [
    ...at('/programs /programs/builder /exercises/hinge /exercises/plank'),
  ]),
  fields('program', 'builder', 'coaches', [...BUILDER, '/authors/eve']),
  fields('program', 'builder', 'topics', [...BUILDER, '/topics/sleep']),
  fields('program', 'builder', 'slug', [...BUILDER, '/programs/renamed']),

  fields('exercise', 'hinge', 'title summary frames pattern level', HINGE),
  fields('exercise', 'hinge', 'primaryMuscles secondaryMuscles equipment', HINGE),
  fields('exercise', 'hinge', 'aliases movement cues faults video seo', [
    ...at('/exercises /exercises/hinge'),
  ]),
  fields('exercise', 'hinge', 'regressions progressions swaps', [
    ...at('/exercises /exercises/hinge'),
  ]),
  fields('exercise', 'hinge', 'slug', [...HINGE, '/exercises/renamed']),

  fields('person', 'ana', 'name honorificPrefix jobTitle portrait shortBio location', ANA),
  fields('person', 'ana', 'credentials affiliations social workWith disclosures', ANA),
  fields('person', 'ana', 'bio experienceSince knowsAbout seo', at('/authors/ana')),
  fields('person', 'ana', 'slug', [...ANA, '/authors/renamed']),

  fields('topic', 'back', 'title summary image', BACK),
  fields('topic', 'back', 'introduction emptyState editorsPicks seo', at('/topics/back')),
  fields('topic', 'back', 'parent', [...BACK, '/topics/sleep']),
  fields('topic', 'back', 'slug', [...BACK, '/topics/renamed']),

  // It stands in the menu, and the menu on every page.
  fields('page', 'about', 'title standfirst slug', 'all'),
  fields('page', 'about', 'body seo', at('/about')),

  fields('source', 'study', 'title authors container year', at('/articles/pain')),
  fields('source', 'study', 'studyType doi pmid url note', at('/articles/pain')),
  fields('organization', 'clinic', 'name kind url logo', [
    ...at('/articles/pain /articles/desk /articles/walk /authors/ana'),
  ]),
  fields('sharedCallToAction', 'join', 'title callToAction', at('/articles/pain')),
  // The article says who signed it, and the profile what the person reviewed.
  fields('signOff', 'signed', 'reviewer contentHash signedAt signedBy', [
    ...at('/articles/walk /authors/eve'),
  ]),
  fields('signOff', 'signed', 'document', at('/articles/walk /articles/rest /authors/eve')),
  fields('redirect', 'moved', 'from destination permanent', at('/old')),

  fields('siteSettings', 'siteSettings', 'title tagline description logo social', 'all'),
  fields('siteSettings', 'siteSettings', 'publishingPrinciples ownershipFundingInfo', 'all'),
  fields('siteSettings', 'siteSettings', 'navigation footerNavigation callToAction', 'all'),
  fields('siteSettings', 'siteSettings', 'emptyStates disclosures', 'all'),
  fields('siteSettings', 'siteSettings', 'heroArticle featured gallery', at('/')),
]

/** What happens to whole documents. */
export const ACTIONS: readonly Row[] = [
  published(
    article('new', '2026-05-01', {authors: [ref('eve')], topics: [ref('sleep')], body: []}),
    // Desk's list of related articles reaches down to the newest, so it looks again.
    at('/ /articles /articles/new /articles/desk /authors/eve /topics/sleep'),
  ),
  published(
    program('new', 'New', {coaches: [ref('ana')], topics: [ref('hips')]}),
    at('/ /programs /programs/new /authors/ana /topics/back /topics/hips'),
  ),
  published(
    exercise('new', 'New', {swaps: [{_key: 'k0', exercise: ref('hinge'), reason: 'pain'}]}),
    at('/ /exercises /exercises/new'),
  ),
  published(person('new', 'New'), at('/ /authors /authors/new')),
  published(topic('new', 'New', {parent: ref('sleep')}), at('/ /topics /topics/new /topics/sleep')),
  published(document('page', 'new', {title: 'New', slug: slug('new'), body: []}), at('/new')),
  published(
    document('redirect', 'new', {from: '/older', destination: {href: '/about'}}),
    at('/older'),
  ),
  published(document('source', 'new', {title: 'New'}), []),
  published(document('organization', 'new', {name: 'New'}), []),
  published(document('sharedCallToAction', 'new', {title: 'New'}), []),
  published(
    document('signOff', 'new', {document: ref('pain'), reviewer: ref('ben'), contentHash: 'b'}),
    at('/articles/pain /authors/ben'),
  ),
  removed('signOff', 'signed', at('/articles/walk /authors/eve')),
  removed('article', 'walk', [
    ...at('/ /articles /articles/pain /articles/walk /articles/desk /articles/rest'),
    ...at('/programs/builder /authors/ana /authors/ben /authors/eve /topics/back'),
  ]),
  removed('program', 'stroll', [
    ...at('/ /programs /programs/stroll /authors/eve'),
    // The call to action of the settings leads to it.
    ...at('/articles/pain /articles/desk /articles/walk /articles/rest'),
  ]),
  removed('exercise', 'plank', at('/ /exercises /exercises/plank')),
  removed('exercise', 'bridge', at('/ /exercises /exercises/bridge /exercises/hinge')),
  removed('person', 'eve', [
    ...at('/ /authors /authors/eve /articles/walk /programs /programs/stroll'),
  ]),
  removed('topic', 'sleep', [
    ...at('/ /articles /articles/pain /articles/desk /articles/walk /articles/rest'),
    ...at('/authors/ben /topics /topics/sleep'),
  ]),
  removed('page', 'about', 'all'),
  removed('source', 'study', at('/articles/pain')),
  removed('organization', 'clinic', [
    ...at('/articles/pain /articles/desk /articles/walk /authors/ana'),
  ]),
  removed('sharedCallToAction', 'join', at('/articles/pain')),
  removed('redirect', 'moved', at('/old')),
  removed('siteSettings', 'siteSettings', 'all'),
  {
    type: 'article',
    action: 'corrected',
    id: 'pain',
    after: (before) => {
      const note = {_key: 'n', date: '2026-05-05', kind: 'correction', note: 'It was the heel.'}
      return before && {...before, _rev: 'next', updateNotes: [note]}
    },
    pages: at('/articles/pain /corrections'),
  },
  {
    type: 'article',
    action: 'saved without a change',
    id: 'pain',
    after: (before) => before && {...before, _rev: 'next', _updatedAt: '2026-05-05T00:00:00Z'},
    pages: at('/articles/pain'),
  },
]

/** What follows other addresses by a rule, each with the rows that concern it. */
export const DERIVED: Readonly<Record<string, (row: DerivedRow) => boolean>> = {
  // The names of everybody who writes, and of every topic.
  '/feeds': (row) => isAll(row) || row.pages.some((path) => NAMING.has(path)),
  // Its entries are others than those of the rows: only who comes, goes or moves counts.
  '/articles/page/2': (row) => isAll(row) || moves(row, 'article'),
  // The finder counts what there is, whatever its page.
  '/programs/page/2': (row) => isAll(row) || row.type === 'program',
  '/exercises/page/2': (row) => isAll(row) || row.type === 'exercise',
  '/authors/page/2': (row) => isAll(row) || moves(row, 'person', 'name'),
  '/topics/back/programs': ({pages}) => pages.includes('/topics/back'),
  '/authors/ana/quoted': ({pages}) => pages.includes('/authors/ana'),
  '/corrections/feed.xml': isOfCorrections,
  '/corrections/atom.xml': isOfCorrections,
  '/corrections/feed.json': isOfCorrections,
  // What can be found by words of any field.
  '/search/index/0': ({type}) => HAS_PAGE.has(type) && type !== 'page',
  // People in the order of who wrote last.
  '/following': (row) =>
    isAll(row) || row.pages.includes('/authors') || moves(row, 'article') || renames(row),
  '/following/newest.json': (row) =>
    moves(row, 'article') || (row.type === 'article' && row.change === 'authors'),
  '/authors/ana/latest.json': (row) =>
    isAll(row) || (row.pages.includes('/authors/ana') && isShownAbroad(row)),
}

/** A row as {@link DERIVED} judges it. */
export interface DerivedRow {
  readonly type: string
  readonly id: string
  /** The name of a field, or “published”, or “removed”. */
  readonly change: string
  /** The pages that the row names, all of them if it says so. */
  readonly pages: readonly string[]
}

const HAS_PAGE = new Set(['article', 'program', 'exercise', 'person', 'topic', 'page'])

/** Pages that name everybody, or everything, of a kind. */
const NAMING = new Set(['/authors', '/topics'])

/** A change of the frame around every page. */
function isAll({pages}: DerivedRow): boolean {
  return pages.includes('/older') && pages.includes('/new')
}

/** Whether a document comes into the list of its type, leaves it, or has another place in it. */
function moves({type, change}: DerivedRow, listed: string, order = 'publishedAt'): boolean {
  return type === listed && ['published', 'removed', order].includes(change)
}

/** Whether a correction was published, or the frame of the site changed. */
function isOfCorrections(row: DerivedRow): boolean {
  return row.change === 'corrected' || isAll(row)
}

/** Whether an article names other people than before. */
function renames({type, change}: DerivedRow): boolean {
  return type === 'article' && ['authors', 'experts', 'reviewer', 'body'].includes(change)
}

/** Whether others than the document's own page show what changed. */
function isShownAbroad({pages, type}: DerivedRow): boolean {
  return pages.length > 1 && (type === 'article' || type === 'person')
}

function fields(type: string, id: string, names: string, shown: Pages): FieldGroup {
  return {type, id, fields: names.split(' '), pages: shown}
}

function published(created: StoredDocument, shown: Pages): Row {
  return {type: created._type, action: 'published', id: null, after: () => created, pages: shown}
}

function removed(type: string, id: string, shown: Pages): Row {
  return {type, action: 'removed', id, after: () => null, pages: shown}
}

function at(...lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(' '))
}
