const YOUTUBE_ID = /^[\w-]{11}$/
const VIMEO_ID = /^\d{5,12}$/

/** What a video block tells about where the video is. */
interface VideoAddress {
  provider: string | null
  url: string | null
}

/**
 * The provider's player address for a video page, or `undefined` when the address is not one of
 * theirs. YouTube's `-nocookie` host and Vimeo's `dnt` keep cookies away until playback.
 */
export function embedUrl({provider, url}: VideoAddress): string | undefined {
  const address = url ? URL.parse(url) : null
  if (!address || address.protocol !== 'https:') return undefined
  if (provider === 'youtube') return youtubeEmbed(address)
  if (provider === 'vimeo') return vimeoEmbed(address)
  return undefined
}

function youtubeEmbed(address: URL): string | undefined {
  const host = address.hostname.replace(/^(www|m)\./, '')
  const id = host === 'youtu.be' ? pathPart(address, 0) : youtubeId(host, address)
  if (!id || !YOUTUBE_ID.test(id)) return undefined
  return `https://www.youtube-nocookie.com/embed/${id}?autoplay=1&rel=0`
}

function youtubeId(host: string, address: URL): string | undefined {
  if (host !== 'youtube.com' && host !== 'youtube-nocookie.com') return undefined
  const named = ['embed', 'shorts', 'live'].includes(pathPart(address, 0) ?? '')
  return named ? pathPart(address, 1) : (address.searchParams.get('v') ?? undefined)
}

function vimeoEmbed(address: URL): string | undefined {
  const host = address.hostname.replace(/^(www|player)\./, '')
  const id = address.pathname.split('/').findLast((part) => VIMEO_ID.test(part))
  if (host !== 'vimeo.com' || !id) return undefined
  return `https://player.vimeo.com/video/${id}?autoplay=1&dnt=1`
}

function pathPart(address: URL, index: number): string | undefined {
  return address.pathname.split('/').filter(Boolean)[index]
}
