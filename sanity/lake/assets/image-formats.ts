/** What the store knows about one image format. */
interface ImageFormat {
  readonly mimeType: string
  readonly alpha: boolean
}

/** Formats an image may be stored in, by the extension Sanity gives them. */
export const STORED_FORMATS = {
  jpg: {mimeType: 'image/jpeg', alpha: false},
  png: {mimeType: 'image/png', alpha: true},
  webp: {mimeType: 'image/webp', alpha: true},
  gif: {mimeType: 'image/gif', alpha: true},
  avif: {mimeType: 'image/avif', alpha: true},
  tif: {mimeType: 'image/tiff', alpha: true},
  svg: {mimeType: 'image/svg+xml', alpha: true},
} as const satisfies Record<string, ImageFormat>

/** Extension of a stored image. */
export type StoredFormat = keyof typeof STORED_FORMATS

/** Extension of a transformed image: formats that every browser shows. */
export type OutputFormat = 'jpg' | 'png' | 'webp' | 'gif' | 'avif'

/** Narrows an extension to a format an image may be stored in. */
export function isStoredFormat(extension: string): extension is StoredFormat {
  return Object.hasOwn(STORED_FORMATS, extension)
}

/**
 * The extension for what sharp found in the bytes, or null for a format that is not kept.
 * HEIF counts only with AV1 inside: the bundled decoder has no HEVC.
 */
export function storedFormat(sniffed: string | undefined, compression?: string) {
  if (sniffed === 'jpeg') return 'jpg'
  if (sniffed === 'tiff') return 'tif'
  if (sniffed === 'heif') return compression === 'av1' ? 'avif' : null
  return sniffed !== undefined && isStoredFormat(sniffed) ? sniffed : null
}
