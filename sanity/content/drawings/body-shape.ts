import {add, along, distance, type Point} from './geometry.ts'

/** A piece of a body: a rod between two points, thick at one end and thinner at the other. */
export interface Piece {
  a: Point
  b: Point
  ra: number
  rb: number
}

/** Signed distance to the edge of a shape in pixels, negative inside. */
export type Shape = (point: Point) => number

function pieceDistance({a, b, ra, rb}: Piece, {x, y}: Point) {
  const dx = b.x - a.x
  const dy = b.y - a.y
  const length = dx * dx + dy * dy || 1
  const t = Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / length))
  return Math.hypot(x - a.x - dx * t, y - a.y - dy * t) - (ra + (rb - ra) * t)
}

/** Pieces grown together: corners between them are filled over about `blend` pixels. */
export function flesh(pieces: readonly Piece[], blend: number): Shape {
  return (point) => {
    let edge = Number.POSITIVE_INFINITY
    for (const piece of pieces) {
      const next = pieceDistance(piece, point)
      const overlap = Math.max(0, blend - Math.abs(edge - next)) / blend
      edge =
        Math.min(edge, next) - (Number.isFinite(overlap) ? overlap * overlap * blend * 0.25 : 0)
    }
    return edge
  }
}

/** The part of a shape on the side of a line that `towards` points to. */
export function cut(shape: Shape, from: Point, towards: Point): Shape {
  return (point) =>
    Math.max(shape(point), -((point.x - from.x) * towards.x + (point.y - from.y) * towards.y))
}

/** A shape grown outwards, or shrunk when `by` is negative. */
export function grown(shape: Shape, by: number): Shape {
  return (point) => shape(point) - by
}

/** Both shapes. */
export function union(...shapes: readonly Shape[]): Shape {
  return (point) => Math.min(...shapes.map((shape) => shape(point)))
}

/** Only what both shapes share. */
export function common(...shapes: readonly Shape[]): Shape {
  return (point) => Math.max(...shapes.map((shape) => shape(point)))
}

/** A rod between two points. */
export function rod(a: Point, b: Point, ra: number, rb = ra): Piece {
  return {a, b, ra, rb}
}

/** A ball. */
export function ball(centre: Point, radius: number): Piece {
  return {a: centre, b: add(centre, {x: 0.01, y: 0}), ra: radius, rb: radius}
}

interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** A box that holds all pieces with some air. */
export function boxAround(pieces: readonly Piece[], margin = 24): Box {
  const box = {left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity}
  for (const {a, b, ra, rb} of pieces) {
    const reach = Math.max(ra, rb) + margin
    box.left = Math.min(box.left, a.x - reach, b.x - reach)
    box.right = Math.max(box.right, a.x + reach, b.x + reach)
    box.top = Math.min(box.top, a.y - reach, b.y - reach)
    box.bottom = Math.max(box.bottom, a.y + reach, b.y + reach)
  }
  return box
}

/** Which corners of a marching-squares cell its edges join: pairs of edges per case. */
const CASES: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [[3, 0]],
  [[0, 1]],
  [[3, 1]],
  [[1, 2]],
  [
    [3, 2],
    [1, 0],
  ],
  [[0, 2]],
  [[3, 2]],
  [[2, 3]],
  [[2, 0]],
  [
    [0, 3],
    [2, 1],
  ],
  [[2, 1]],
  [[1, 3]],
  [[1, 0]],
  [[0, 3]],
  [],
]

/**
 * The outlines of a shape as closed lines (marching squares over a grid of `spacing` pixels).
 * The last point of a loop is its first.
 */
export function outlines(shape: Shape, box: Box, spacing = 5): Point[][] {
  const columns = Math.ceil((box.right - box.left) / spacing)
  const rows = Math.ceil((box.bottom - box.top) / spacing)
  const corner = (column: number, row: number): Point => ({
    x: box.left + column * spacing,
    y: box.top + row * spacing,
  })
  const width = columns + 1
  const values = new Float64Array(width * (rows + 1))
  for (let row = 0; row <= rows; row += 1) {
    for (let column = 0; column <= columns; column += 1) {
      values[row * width + column] = shape(corner(column, row))
    }
  }
  const value = (column: number, row: number) => values[row * width + column] ?? 1
  const next = new Map<string, {to: string; point: Point}>()
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const cells: readonly (readonly [number, number])[] = [
        [column, row],
        [column + 1, row],
        [column + 1, row + 1],
        [column, row + 1],
      ]
      const kind = cells.reduce((sum, [c, r], bit) => sum + (value(c, r) < 0 ? 1 << bit : 0), 0)
      // Edge 0 is the top one, between corners 0 and 1, then clockwise.
      const crossing = (edge: number) => {
        const [c0, r0] = cells[edge] ?? [0, 0]
        const [c1, r1] = cells[(edge + 1) % 4] ?? [0, 0]
        const v0 = value(c0, r0)
        const t = v0 / (v0 - value(c1, r1))
        const id = [`${c0},${r0}`, `${c1},${r1}`].toSorted().join(' ')
        return {id, point: along(corner(c0, r0), corner(c1, r1), t)}
      }
      for (const [from, to] of CASES[kind] ?? []) {
        const start = crossing(from)
        next.set(start.id, {to: crossing(to).id, point: start.point})
      }
    }
  }
  return chain(next)
}

function chain(next: Map<string, {to: string; point: Point}>): Point[][] {
  const loops: Point[][] = []
  for (const first of next.keys()) {
    const loop: Point[] = []
    let id = first
    for (let link = next.get(id); link; link = next.get(id)) {
      loop.push(link.point)
      next.delete(id)
      id = link.to
    }
    const start = loop[0]
    if (start && loop.length > 8) loops.push(smooth(smooth(smooth([...loop, start]))))
  }
  return loops
}

/** Takes the grid's small steps out of a loop. */
function smooth(loop: readonly Point[]): Point[] {
  const count = loop.length - 1
  const soft = Array.from({length: count}, (_, index) => {
    const before = loop[(index + count - 1) % count]
    const after = loop[(index + 1) % count]
    const here = loop[index]
    if (!before || !after || !here) return {x: 0, y: 0}
    return along(along(before, after, 0.5), here, 0.5)
  })
  const start = soft[0]
  return start ? [...soft, start] : soft
}

/** The parts of a line where `visible` holds, as lines of their own. */
export function runs(line: readonly Point[], visible: (point: Point) => boolean): Point[][] {
  const parts: Point[][] = []
  let open: Point[] | null = null
  for (const point of line) {
    if (visible(point)) {
      if (!open) parts.push((open = []))
      open.push(point)
    } else {
      open = null
    }
  }
  const head = parts[0]
  const tail = parts.at(-1)
  const start = line[0]
  // A loop that begins in the middle of a visible part is one part, not two.
  if (head && tail && head !== tail && start && head[0] === start && tail.at(-1) === line.at(-1)) {
    parts.pop()
    parts[0] = [...tail, ...head.slice(1)]
  }
  return parts.filter(
    (part) =>
      part.length > 2 && distance(part[0] ?? start ?? {x: 0, y: 0}, part[2] ?? {x: 0, y: 0}) > 0,
  )
}
