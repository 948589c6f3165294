import {file, page, type CachedRoute} from './cached-routes'

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
  file('/feed.xml', () => import('@/app/(feeds)/feed.xml/route'), {}),
  file('/atom.xml', () => import('@/app/(feeds)/atom.xml/route'), {}),
  file('/feed.json', () => import('@/app/(feeds)/feed.json/route'), {}),
  file('/programs/feed.xml', () => import('@/app/(feeds)/programs/feed.xml/route'), {}),
  file('/programs/atom.xml', () => import('@/app/(feeds)/programs/atom.xml/route'), {}),
  file('/programs/feed.json', () => import('@/app/(feeds)/programs/feed.json/route'), {}),
  file(
    '/programs/for/[goal]/[file]',
    () => import('@/app/(feeds)/programs/for/[goal]/[file]/route'),
    {goal: 'strength', file: 'feed.xml'},
    {goal: 'mobility', file: 'atom.xml'},
    {goal: 'skill', file: 'feed.json'},
    {goal: 'fame', file: 'feed.xml'},
  ),
  file('/authors/[slug]/feed.xml', () => import('@/app/(feeds)/authors/[slug]/feed.xml/route'), {
    slug: 'ana',
  }),
  file('/authors/[slug]/atom.xml', () => import('@/app/(feeds)/authors/[slug]/atom.xml/route'), {
    slug: 'ben',
  }),
  file('/authors/[slug]/feed.json', () => import('@/app/(feeds)/authors/[slug]/feed.json/route'), {
    slug: 'new',
  }),
  file('/topics/[slug]/feed.xml', () => import('@/app/(feeds)/topics/[slug]/feed.xml/route'), {
    slug: 'back',
  }),
  file('/topics/[slug]/atom.xml', () => import('@/app/(feeds)/topics/[slug]/atom.xml/route'), {
    slug: 'hips',
  }),
  file('/topics/[slug]/feed.json', () => import('@/app/(feeds)/topics/[slug]/feed.json/route'), {
    slug: 'new',
  }),
  file('/authors.opml', () => import('@/app/(feeds)/authors.opml/route'), {}),
  file(
    '/articles/[slug]/article.md',
    () => import('@/app/(feeds)/articles/[slug]/article.md/route'),
    {slug: 'pain'},
    {slug: 'renamed'},
  ),
  file('/llms.txt', () => import('@/app/(feeds)/llms.txt/route'), {}),
  file('/sitemap.xml', () => import('@/app/(feeds)/sitemap.xml/route'), {}),
  file(
    '/sitemaps/[file]',
    () => import('@/app/(feeds)/sitemaps/[file]/route'),
    {file: 'articles-1.xml'},
    {file: 'programs-1.xml'},
    {file: 'exercises-1.xml'},
    {file: 'authors-1.xml'},
    {file: 'topics-1.xml'},
    {file: 'pages-1.xml'},
  ),
  file('/news-sitemap.xml', () => import('@/app/(feeds)/news-sitemap.xml/route'), {}),
  file(
    '/cards/[type]/[file]',
    () => import('@/app/(feeds)/cards/[type]/[file]/route'),
    {type: 'article', file: 'pain.png'},
    {type: 'article', file: 'renamed.png'},
    {type: 'program', file: 'builder.png'},
    {type: 'exercise', file: 'hinge.png'},
    {type: 'person', file: 'ana.png'},
    {type: 'topic', file: 'hips.png'},
    {type: 'page', file: 'about.png'},
    {type: 'site', file: 'home.png'},
  ),
  page('/feeds', () => import('@/app/(site)/feeds/page'), {}),
]
