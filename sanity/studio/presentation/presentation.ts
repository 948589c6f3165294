import {map} from 'rxjs'
import {type DocumentLocationResolver, presentationTool} from 'sanity/presentation'
import {ENABLE_PATH, LEAVE_PATH} from '../../../lib/preview/preview-paths.ts'
import {LOCATIONS_QUERY} from '../../queries/locations.ts'
import {locationsOf, locationsSchema} from './locations.ts'
import {mainDocuments} from './main-documents.ts'

/** Watches the document and what refers to it. */
const WATCHED = '*[_id == $id || references($id)]'

const locations: DocumentLocationResolver = ({id, type, perspectiveStack}, {documentStore}) =>
  documentStore
    .listenQuery({fetch: LOCATIONS_QUERY, listen: WATCHED}, {id}, {perspective: perspectiveStack})
    .pipe(map((found) => locationsOf(type, locationsSchema.parse(found))))

/** The site as it will be, beside the form: Sanity's Presentation tool. */
export function presentation() {
  return presentationTool({
    previewUrl: {
      initial: '/',
      previewMode: {
        enable: ENABLE_PATH,
        disable: LEAVE_PATH,
        // It would open every draft to whoever has the address, until somebody remembers to end it.
        // Preview links show one document, for some days: see ../preview-links.
        shareAccess: false,
      },
    },
    resolve: {locations, mainDocuments},
  })
}
