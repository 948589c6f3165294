import {OWES_CREDIT} from './picture-findings.ts'
import {some} from './finding.ts'
import {PICTURES} from './parts.ts'

/** The documents that show an asset, within a projection of the asset. */
const USES = '*[references(^._id)]'

/** The documents that show an asset without saying who made it. */
const USES_WITHOUT_CREDIT = `*[references(^._id) && ${some(
  PICTURES,
  `asset._ref == ^.^._id && (${OWES_CREDIT})`,
)}]`

const ASSETS = '*[_type == "sanity.imageAsset"]'

/** Which pictures of the library are shown. */
export const MEDIA_VIEWS = [
  {value: 'all', title: 'All', condition: 'true'},
  {value: 'uncredited', title: 'Without credit', condition: `count(${USES_WITHOUT_CREDIT}) > 0`},
  {value: 'unused', title: 'Not used', condition: `count(${USES}) == 0`},
] as const

/** One view of the media library. */
export type MediaView = (typeof MEDIA_VIEWS)[number]['value']

/**
 * The newest `$most` pictures of a view with the documents that show them, and how many there are
 * in every view.
 */
export function mediaQuery(view: MediaView): string {
  const condition = MEDIA_VIEWS.find(({value}) => value === view)?.condition ?? 'true'
  const counts = MEDIA_VIEWS.map((it) => `"${it.value}": count(${ASSETS}[${it.condition}])`)
  return `{
    "counts": {${counts.join(', ')}},
    "pictures": ${ASSETS}[${condition}] | order(_createdAt desc)[0...$most]{
      _id,
      url,
      originalFilename,
      "width": metadata.dimensions.width,
      "height": metadata.dimensions.height,
      size,
      "uses": ${USES}{_id, _type},
      "isUncredited": count(${USES_WITHOUT_CREDIT}) > 0
    }
  }`
}
