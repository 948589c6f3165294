import {file, generated, page, type CachedRoute} from './cached-routes'

/** Addresses of nobody yet: the matrix publishes and renames documents there. */
const NEW = [{slug: 'new'}, {slug: 'renamed'}]

const ARTICLES = [{slug: 'pain'}, {slug: 'desk'}, {slug: 'walk'}, {slug: 'rest'}, ...NEW]
const PROGRAMS = [{slug: 'builder'}, {slug: 'stroll'}, ...NEW]
const EXERCISES = [{slug: 'hinge'}, {slug: 'bridge'}, {slug: 'plank'}, ...NEW]
const PEOPLE = [{slug: 'ana'}, {slug: 'ben'}, {slug: 'eve'}, ...NEW]
const TOPICS = [{slug: 'back'}, {slug: 'hips'}, {slug: 'sleep'}, ...NEW]
const PAGES = [{slug: 'about'}, ...NEW]

const SECOND = {page: '2'}

/** Everything that the site keeps in its cache; a route that is missing here fails a test. */
export const ROUTES: readonly CachedRoute[] = [
  page('/', () => import('@/app/(site)/page'), {}),
  page('/articles', () => import('@/app/(site)/articles/page'), {}),
  page('/articles/[slug]', () => import('@/app/(site)/articles/[slug]/page'), ...ARTICLES),
  page('/programs', () => import('@/app/(site)/programs/page'), {}),
  page('/programs/[slug]', () => import('@/app/(site)/programs/[slug]/page'), ...PROGRAMS),
  page('/exercises', () => import('@/app/(site)/exercises/page'), {}),
  page('/exercises/[slug]', () => import('@/app/(site)/exercises/[slug]/page'), ...EXERCISES),
  page('/authors', () => import('@/app/(site)/authors/page'), {}),
  page('/authors/[slug]', () => import('@/app/(site)/authors/[slug]/page'), ...PEOPLE),
  page('/topics', () => import('@/app/(site)/topics/page'), {}),
  page('/topics/[slug]', () => import('@/app/(site)/topics/[slug]/page'), ...TOPICS),
  page('/[slug]', () => import('@/app/(site)/[slug]/page'), ...PAGES),
  page(
    '/[...path]',
    () => import('@/app/(site)/[...path]/page'),
    {path: ['old']},
    {path: ['older']},
  ),
  page('/articles/page/[page]', () => import('@/app/(site)/articles/page/[page]/page'), SECOND),
  page('/programs/page/[page]', () => import('@/app/(site)/programs/page/[page]/page'), SECOND),
  page('/exercises/page/[page]', () => import('@/app/(site)/exercises/page/[page]/page'), SECOND),
  page('/authors/page/[page]', () => import('@/app/(site)/authors/page/[page]/page'), SECOND),
  page('/topics/[slug]/[...list]', () => import('@/app/(site)/topics/[slug]/[...list]/page'), {
    slug: 'back',
    list: ['programs'],
  }),
  page('/authors/[slug]/[...list]', () => import('@/app/(site)/authors/[slug]/[...list]/page'), {
    slug: 'ana',
    list: ['quoted'],
  }),
  file('/search/index/[part]', () => import('@/app/(site)/search/index/[part]/route'), {part: '0'}),
  page('/following', () => import('@/app/(site)/following/page'), {}),
  file('/following/newest.json', () => import('@/app/(site)/following/newest.json/route'), {}),
  file(
    '/authors/[slug]/latest.json',
    () => import('@/app/(feeds)/authors/[slug]/latest.json/route'),
    {slug: 'ana'},
  ),
  page('/corrections', () => import('@/app/(site)/corrections/page'), {}),
  file('/corrections/feed.xml', () => import('@/app/(feeds)/corrections/feed.xml/route'), {}),
  file('/corrections/atom.xml', () => import('@/app/(feeds)/corrections/atom.xml/route'), {}),
  file('/corrections/feed.json', () => import('@/app/(feeds)/corrections/feed.json/route'), {}),
  generated('/sitemap.xml', () => import('@/app/sitemap')),
]
