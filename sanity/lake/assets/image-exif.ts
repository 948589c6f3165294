import readExif from 'exif-reader'
import type {JsonObject, JsonValue} from '../documents/types.ts'

function toJson(value: unknown): JsonValue | undefined {
  if (typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString()
  if (!Array.isArray(value)) return undefined
  const items = value.map(toJson)
  return items.flatMap((item) => (item === undefined ? [] : [item]))
}

/** Degrees, minutes and seconds with their hemisphere, as signed decimal degrees. */
function degrees(parts: unknown, hemisphere: unknown) {
  if (!Array.isArray(parts) || parts.length !== 3) return null
  const [whole, minutes, seconds] = parts.map(Number)
  const value = (whole ?? 0) + (minutes ?? 0) / 60 + (seconds ?? 0) / 3600
  if (!Number.isFinite(value)) return null
  return hemisphere === 'S' || hemisphere === 'W' ? -value : value
}

/** `exif` and `location` of an image's metadata, each only when the bytes tell it. */
interface ExifMetadata {
  exif?: JsonObject
  location?: JsonObject
}

/** Reads an EXIF block into Sanity's shapes. A block that makes no sense counts as none. */
export function exifMetadata(block: Buffer | undefined): ExifMetadata {
  if (!block) return {}
  try {
    const {Photo = {}, GPSInfo} = readExif(block)
    const entries = Object.entries(Photo).map(([name, value]) => [name, toJson(value)])
    const exif = {_type: 'sanity.imageExifMetadata', ...Object.fromEntries(entries)}
    const lat = degrees(GPSInfo?.GPSLatitude, GPSInfo?.GPSLatitudeRef)
    const lng = degrees(GPSInfo?.GPSLongitude, GPSInfo?.GPSLongitudeRef)
    if (lat === null || lng === null) return {exif}
    const alt = toJson(GPSInfo?.GPSAltitude)
    return {exif, location: {_type: 'geopoint', lat, lng, ...(alt === undefined ? {} : {alt})}}
  } catch {
    return {}
  }
}
