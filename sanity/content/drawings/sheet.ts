import {area} from './brush.ts'
import {PAPER} from './palette.ts'

/** Width and height of a drawing in pixels. */
type SheetSize = readonly [width: number, height: number]

/**
 * A sheet of paper with a drawing on it, as an SVG document.
 */
export function sheet([width, height]: SheetSize, content: string, ground = PAPER): string {
  const corners = [
    {x: 0, y: 0},
    {x: width, y: 0},
    {x: width, y: height},
    {x: 0, y: height},
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
${area(corners, ground)}
${content}
</svg>`
}
