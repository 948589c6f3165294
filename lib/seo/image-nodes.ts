import type {Clip, ImageObject, VideoObject} from 'schema-dts'
import type {Figure, Video} from '@/lib/content/types'
import {isoDuration} from '@/lib/format/duration'
import {absoluteImageUrl} from '@/lib/images/image-url'
import {licenceOf} from '@/lib/images/licence'
import {embedUrl} from '@/lib/links/video-embed'
import {momentUrl, wholeSeconds} from '@/lib/links/video-moment'
import {hrefFor} from '@/lib/routes'
import {absoluteUrl, type Site} from './site'

/** The shapes that Google asks for: https://developers.google.com/search/docs/appearance/structured-data/article */
const ASPECTS = [16 / 9, 4 / 3, 1] as const

const WIDTH = 1200

/**
 * A picture in the shapes that search results use, each with its credit and licence, which have to
 * be repeated on every page that shows it:
 * https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata
 */
export function imageNodes(site: Site, figure: Figure | null): ImageObject[] {
  return ASPECTS.flatMap((aspect) => {
    const url = absoluteImageUrl(figure, {siteUrl: site.url, width: WIDTH, aspect})
    return url && figure ? [imageNode(site, figure, url)] : []
  })
}

/** A picture as the page shows it, whole: what is not the page's main picture needs one shape only. */
export function pictureNode(site: Site, figure: Figure | null): ImageObject[] {
  const url = absoluteImageUrl(figure, {siteUrl: site.url, width: WIDTH})
  return url && figure ? [imageNode(site, figure, url)] : []
}

function imageNode(site: Site, figure: Figure, url: string): ImageObject {
  const {caption, credit} = figure
  return {
    '@type': 'ImageObject',
    contentUrl: url,
    caption: caption ?? undefined,
    creditText: credit?.text ?? credit?.person?.name ?? undefined,
    creator: credit?.person
      ? {
          '@type': 'Person',
          name: credit.person.name,
          url: absoluteUrl(site, hrefFor(credit.person)),
        }
      : undefined,
    license: licenceOf(figure)?.href ?? undefined,
  }
}

/**
 * A video that the page shows, with its chapters; nothing for one that cannot be played there.
 * `published` stands in for a video without a date of its own.
 * https://developers.google.com/search/docs/appearance/structured-data/video
 */
export function videoNodes(
  site: Site,
  video: Omit<Video, '_type'>,
  published?: string,
): VideoObject[] {
  const embed = embedUrl(video)
  if (!embed) return []
  const poster = absoluteImageUrl(video.poster, {siteUrl: site.url, width: WIDTH})
  return [
    {
      '@type': 'VideoObject',
      name: video.title,
      description: video.description ?? video.title,
      thumbnailUrl: poster ?? undefined,
      url: video.url,
      // Without what follows: it starts the player, which only a reader's click may do.
      embedUrl: embed.split('?')[0],
      uploadDate: video.uploadDate ?? published,
      duration: video.duration ? isoDuration(video.duration) : undefined,
      transcript: video.transcript ?? undefined,
      hasPart: clips(video),
    },
  ]
}

/** Chapters, each until the next one begins. */
function clips(video: Omit<Video, '_type'>): Clip[] | undefined {
  const chapters = (video.chapters ?? []).filter(({title}) => title)
  if (chapters.length === 0) return undefined
  return chapters.map(({start, title}, index) => {
    const end = chapters[index + 1]?.start ?? video.duration
    return {
      '@type': 'Clip',
      name: title,
      startOffset: wholeSeconds(start),
      endOffset: end ? wholeSeconds(end) : undefined,
      url: momentUrl(video, start),
    }
  })
}
