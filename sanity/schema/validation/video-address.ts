import {isRecord, type Verdict} from './verdict.ts'

const HOSTS: Record<string, readonly string[]> = {
  youtube: ['youtube.com', 'youtu.be', 'youtube-nocookie.com'],
  vimeo: ['vimeo.com', 'player.vimeo.com'],
}

/** Refuses an address that does not belong to the chosen video provider. */
export function checkVideoAddress(url: string | undefined, video: unknown): Verdict {
  const provider = isRecord(video) ? video['provider'] : undefined
  if (!url || typeof provider !== 'string' || !URL.canParse(url)) return true
  const host = new URL(url).hostname.replace(/^(?:www|m)\./, '')
  if (HOSTS[provider]?.includes(host)) return true
  return 'The address does not belong to the chosen provider.'
}
