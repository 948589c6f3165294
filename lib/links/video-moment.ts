interface VideoAddress {
  provider: string | null
  url: string | null
}

/** No video is longer than a day. */
const DAY = 86_400

/** Whole seconds that a video can have; 0 for what no video has. */
export function wholeSeconds(seconds: number | null | undefined): number {
  return Math.min(Math.max(0, Math.round(seconds ?? 0)), DAY)
}

/**
 * A moment of a video on its provider's page: YouTube takes the second as a parameter, Vimeo as a
 * fragment. Nothing for an address that is none.
 */
export function momentUrl(
  {provider, url}: VideoAddress,
  start: number | null | undefined,
): string | undefined {
  const address = url ? URL.parse(url) : null
  if (!address || !/^https?:$/.test(address.protocol)) return undefined
  const second = `${wholeSeconds(start)}s`
  if (provider === 'vimeo') address.hash = `t=${second}`
  else address.searchParams.set('t', second)
  return address.href
}
