import {defineDocuments} from 'sanity/presentation'
import {decodeSegment, hrefFor, ROUTES} from '../../../lib/routes.ts'
import {LINKABLE_TYPES} from '../../schema/fields/linkable-types.ts'

/** Which document the Studio opens beside a page: the settings beside the front page, else its own. */
export const mainDocuments = defineDocuments([
  {route: ROUTES.home, type: 'siteSettings'},
  ...LINKABLE_TYPES.map((type) => ({
    route: `${hrefFor({_type: type, slug: ''})}:slug`,
    filter: `_type == "${type}" && slug.current == $slug`,
    params: ({params}: {params: Record<string, string>}) => ({
      slug: decodeSegment(params['slug'] ?? ''),
    }),
  })),
])
