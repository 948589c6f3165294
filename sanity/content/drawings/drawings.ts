import sharp from 'sharp'
import type {DrawingKind} from '../image.ts'
import {ARTICLE_SLUGS, EXERCISE_SLUGS, PERSON_SLUGS, PROGRAM_SLUGS} from '../slugs.ts'
import {coverSvg} from './covers.ts'
import {exerciseFrameSvg} from './exercises.ts'
import {GALLERY_SLUGS, gallerySvg} from './gallery.ts'
import {portraitSvg} from './portraits.ts'

const COVER_SLUGS = [...ARTICLE_SLUGS, ...PROGRAM_SLUGS]

function known<Slug extends string>(slugs: readonly Slug[], slug: string): Slug {
  const found = slugs.find((candidate) => candidate === slug)
  if (found === undefined) throw new RangeError(`There is no drawing named "${slug}"`)
  return found
}

/**
 * The SVG of a drawing; `index` counts the frames of an exercise from 0. The same every time.
 * Throws a `RangeError` when there is no such drawing.
 */
export function drawingSvg(kind: DrawingKind, slug: string, index = 0): string {
  const draw = {
    exercise: () => exerciseFrameSvg(known(EXERCISE_SLUGS, slug), index),
    portrait: () => portraitSvg(known(PERSON_SLUGS, slug)),
    cover: () => coverSvg(known(COVER_SLUGS, slug)),
    gallery: () => gallerySvg(known(GALLERY_SLUGS, slug)),
  } satisfies Record<DrawingKind, () => string>
  return draw[kind]()
}

/** Renders a drawing as PNG. Throws a `RangeError` when there is no such drawing. */
export async function renderDrawing(kind: DrawingKind, slug: string, index = 0): Promise<Buffer> {
  return sharp(Buffer.from(drawingSvg(kind, slug, index)))
    .png({palette: true, colours: 128})
    .toBuffer()
}
