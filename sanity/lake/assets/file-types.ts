import {getMimeType} from 'hono/utils/mime'

/** Types a browser may open in place: none of them runs script in the site's origin. */
const OPENS_IN_PLACE = /^(audio|video)\/|^image\/(?!svg)|^application\/pdf$|^text\/(plain|vtt)$/

const UNKNOWN = 'application/octet-stream'

/** How a file is stored and, later, served. */
interface FileType {
  mimeType: string
  extension: string
}

/** Takes the extension of the file's name, as Sanity does, and the type the sender declared. */
export function fileType(name = '', declared?: string): FileType {
  const extension = /\.([a-z\d]{1,16})$/i.exec(name)?.[1]?.toLowerCase() ?? 'bin'
  const mimeType = declared?.split(';')[0]?.trim().toLowerCase() ?? ''
  const wellFormed = /^[-\w.+]+\/[-\w.+]+$/.test(mimeType) && mimeType !== UNKNOWN
  return {extension, mimeType: wellFormed ? mimeType : typeOfExtension(extension)}
}

function typeOfExtension(extension: string) {
  return getMimeType(`file.${extension}`)?.split(';')[0] ?? UNKNOWN
}

/** Whether a stored file of this type may be shown inline instead of being downloaded. */
export function opensInPlace(mimeType: string): boolean {
  return OPENS_IN_PLACE.test(mimeType)
}
