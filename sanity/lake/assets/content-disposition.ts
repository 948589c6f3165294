const UNSAFE_IN_QUOTES = /[^\x20-\x7e]|["\\%]/g
const NOT_ATTR_CHAR = /['()*]/g

function percent(character: string) {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}

/**
 * An attachment header for any file name: control characters cannot end the line, quotes cannot end
 * the parameter, and other scripts survive (RFC 6266 with the `filename*` of RFC 8187).
 */
export function attachmentHeader(name: string): string {
  const base =
    name
      .toWellFormed()
      .replaceAll(/[\p{Cc}/\\]/gu, '')
      .trim()
      .slice(0, 200) || 'download'
  // Cutting may have split a surrogate pair, which encodeURIComponent refuses.
  const safe = base.toWellFormed()
  const plain = safe.replaceAll(UNSAFE_IN_QUOTES, '_')
  const encoded = encodeURIComponent(safe).replaceAll(NOT_ATTR_CHAR, percent)
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
