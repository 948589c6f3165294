import type {ReactElement} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {PageShell} from '@/components/layout/page-shell'
import {getSettings} from '@/lib/content/get-settings'

/** Something that the site keeps in its cache: a page or a file. */
export interface CachedRoute {
  /** Where its module is, as the folder below `app` writes it: `/articles/[slug]`. */
  readonly pattern: string
  /** Its addresses in the test's publication, each with how it is rendered. */
  readonly addresses: ReadonlyMap<string, () => Promise<string>>
}

interface PageModule<Params> {
  default: (props: {params: Promise<Params>}) => ReactElement | Promise<ReactElement>
  generateMetadata?: (props: {params: Promise<Params>}) => Promise<unknown>
}

interface RouteModule<Params> {
  GET: (request: Request, context: {params: Promise<Params>}) => Response | Promise<Response>
}

type Segments = object

/** A page: what stands in its `<head>`, the page itself, and the frame around it. */
export function page<Params extends Segments>(
  pattern: string,
  load: () => Promise<PageModule<Params>>,
  ...params: readonly Params[]
): CachedRoute {
  return cachedRoute(pattern, params, async (given) => {
    const {default: Page, generateMetadata} = await load()
    const props = {params: Promise.resolve(given)}
    const metadata = await generateMetadata?.(props)
    const shown = await Page(props)
    const settings = await getSettings()
    const markup = renderToStaticMarkup(<PageShell settings={settings}>{shown}</PageShell>)
    return JSON.stringify(metadata) + markup
  })
}

/** A file that a route handler makes: a feed, a sitemap, an index. */
export function file<Params extends Segments>(
  pattern: string,
  load: () => Promise<RouteModule<Params>>,
  ...params: readonly Params[]
): CachedRoute {
  return cachedRoute(pattern, params, async (given, path) => {
    const {GET} = await load()
    const request = new Request(`http://localhost:3000${path}`)
    const response = await GET(request, {params: Promise.resolve(given)})
    const location = response.headers.get('location')
    return `${response.status} ${location} ${await response.text()}`
  })
}

function cachedRoute<Params extends Segments>(
  pattern: string,
  params: readonly Params[],
  render: (params: Params, path: string) => Promise<string>,
): CachedRoute {
  const addresses = params.map((given): [string, () => Promise<string>] => {
    const path = fill(pattern, given)
    return [path, async () => orAnswer(() => render(given, path))]
  })
  return {pattern, addresses: new Map(addresses)}
}

/** `/articles/[slug]` and `{slug: 'a'}` make `/articles/a`. */
function fill(pattern: string, params: Segments): string {
  const path = Object.entries(params).reduce((filled, [name, value]) => {
    const text = Array.isArray(value) ? value.join('/') : String(value)
    return filled.replace(`[...${name}]`, text).replace(`[${name}]`, text)
  }, pattern)
  return path
}

/** Next's ways out of a page are errors with a digest: a redirect, or "not found". */
async function orAnswer(render: () => Promise<string>): Promise<string> {
  try {
    return await render()
  } catch (error) {
    if (!(error instanceof Error) || !('digest' in error)) throw error
    const settings = await getSettings()
    return `${String(error.digest)} ${settings?.emptyStates?.notFound}`
  }
}
