import type {ImageObject, VideoObject} from 'schema-dts'
import type {Figure, Video} from '@/lib/content/types'
import {isoDuration} from '@/lib/format/duration'
import {absoluteImageUrl} from '@/lib/images/image-url'
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

function imageNode(site: Site, figure: Figure, url: string): ImageObject {
  const {credit, licence} = figure
  return {
    '@type': 'ImageObject',
    contentUrl: url,
    caption: figure.caption ?? undefined,
    creditText: credit?.text ?? credit?.person?.name ?? site.name,
    creator: credit?.person
      ? {
          '@type': 'Person',
          name: credit.person.name,
          url: absoluteUrl(site, hrefFor(credit.person)),
        }
      : undefined,
    license: licence?.url ?? undefined,
  }
}

/** A video that the page shows. `uploadDate` is when the page was published, for want of a better. */
export function videoNode(
  site: Site,
  video: Omit<Video, '_type'>,
  published: string | undefined,
): VideoObject {
  const poster = absoluteImageUrl(video.poster, {siteUrl: site.url, width: WIDTH})
  return {
    '@type': 'VideoObject',
    name: video.title,
    description: video.description ?? video.title,
    thumbnailUrl: poster ?? undefined,
    url: video.url,
    uploadDate: published,
    duration: video.duration ? isoDuration(video.duration) : undefined,
    transcript: video.transcript ?? undefined,
  }
}
