import {createImageUrlBuilder} from '@sanity/image-url'
import {DATASET, IS_EMBEDDED, LAKE_PATH, PROJECT_ID} from '@/sanity/env'

/** An image with what it takes to make its addresses, as the `figure` fragment projects it. */
export interface FigureImage {
  asset: {_id: string; width: number | null; height: number | null} | null
  crop?: ImageCrop | null
  hotspot?: ImageHotspot | null
}

interface ImageCrop {
  top?: number | null
  bottom?: number | null
  left?: number | null
  right?: number | null
}

interface ImageHotspot {
  x?: number | null
  y?: number | null
  width?: number | null
  height?: number | null
}

/** Attributes of an `<img>`; `width` and `height` are the size that the layout reserves. */
export interface ImageSources {
  src: string
  srcSet: string | undefined
  width: number
  height: number
}

const CDN = 'https://cdn.sanity.io'

/** Ids of image assets, as Sanity writes them: `image-<hash>-<width>x<height>-<format>`. */
const ASSET_ID = /^image-[\da-zA-Z_]+-(\d+)x(\d+)-([a-z\d]+)$/

const builder = createImageUrlBuilder({
  projectId: PROJECT_ID,
  dataset: DATASET,
  // An image of the embedded lake has an address without an origin, so pages work on any of them.
  baseUrl: IS_EMBEDDED ? LAKE_PATH : CDN,
})

/**
 * Addresses of an image in several widths, cropped as the editor cropped it and, with `aspect`
 * (width divided by height), cut to that shape around the hotspot. `null` without an asset. No
 * width is larger than the original: enlarging costs bytes and shows nothing more.
 */
export function imageSources(
  image: FigureImage | null | undefined,
  {widths, aspect}: {widths: readonly number[]; aspect?: number},
): ImageSources | null {
  const original = originalOf(image)
  if (!original) return null
  const {source, width: fullWidth, height: fullHeight, format} = original
  if (format === 'svg') {
    // A drawing has every size already; the image pipeline serves it as it was uploaded.
    const src = builder.image(source).ignoreImageParams().url()
    return {src, srcSet: undefined, width: fullWidth, height: fullHeight}
  }
  const area = visibleArea(original, aspect)
  const size = {width: Math.round(area.width), height: Math.round(area.height)}

  const url = (width: number): string => {
    const sized = builder.image(source).width(width).fit('max').auto('format')
    return (aspect ? sized.height(Math.round(width / aspect)).fit('crop') : sized).url()
  }
  const usable = usableWidths(widths, size.width)
  const largest = usable.at(-1) ?? size.width
  return {
    src: url(largest),
    srcSet: usable.map((width) => `${url(width)} ${width}w`).join(', '),
    width: largest,
    height: Math.max(1, Math.round((largest * size.height) / size.width)),
  }
}

/** The absolute address of one rendition, for previews elsewhere and structured data. */
export function absoluteImageUrl(
  image: FigureImage | null | undefined,
  {siteUrl, width, aspect}: {siteUrl: string; width: number; aspect?: number},
): string | null {
  const sources = imageSources(image, {widths: [width], aspect})
  return sources && new URL(sources.src, siteUrl).href
}

interface Original {
  source: {
    asset: {_id: string}
    crop: Required<{[Side in keyof ImageCrop]: number}>
    hotspot: Required<{[Part in keyof ImageHotspot]: number}>
  }
  width: number
  height: number
  format: string
}

/** The image with the gaps filled that content may have; an id that is no image's counts as none. */
function originalOf(image: FigureImage | null | undefined): Original | undefined {
  const [, width, height, format] = ASSET_ID.exec(image?.asset?._id ?? '') ?? []
  if (!image?.asset || !width || !height || !format) return undefined
  const {crop, hotspot} = image
  return {
    width: Number(width),
    height: Number(height),
    format,
    source: {
      asset: {_id: image.asset._id},
      crop: {
        top: crop?.top ?? 0,
        bottom: crop?.bottom ?? 0,
        left: crop?.left ?? 0,
        right: crop?.right ?? 0,
      },
      hotspot: {
        x: hotspot?.x ?? 0.5,
        y: hotspot?.y ?? 0.5,
        width: hotspot?.width ?? 1,
        height: hotspot?.height ?? 1,
      },
    },
  }
}

/** Size in pixels of what is left of the original after the editor's crop and the aspect's. */
function visibleArea({source, width, height}: Original, aspect: number | undefined) {
  const {left, right, top, bottom} = source.crop
  const cropped = {width: width * (1 - left - right), height: height * (1 - top - bottom)}
  if (!aspect) return cropped
  return cropped.width / cropped.height > aspect
    ? {width: cropped.height * aspect, height: cropped.height}
    : {width: cropped.width, height: cropped.width / aspect}
}

function usableWidths(widths: readonly number[], largest: number): number[] {
  const fitting = widths.filter((width) => width <= largest)
  if (fitting.length === widths.length) return fitting.toSorted((a, b) => a - b)
  return [...new Set([...fitting, largest])].toSorted((a, b) => a - b)
}
