/** A place on the sheet in pixels, y growing downwards. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Shorthand for a point. */
export function at(x: number, y: number): Point {
  return {x, y}
}

/** `a` moved by `b`, `times` over. */
export function add(a: Point, b: Point, times = 1): Point {
  return {x: a.x + b.x * times, y: a.y + b.y * times}
}

/** The point a share `t` of the way from `a` to `b`. */
export function along(a: Point, b: Point, t: number): Point {
  return {x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t}
}

/** Distance in pixels. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y)
}

/** Unit step in a direction: degrees, 0 to the right, 90 up. */
export function heading(degrees: number): Point {
  const radians = (degrees * Math.PI) / 180
  return {x: Math.cos(radians), y: -Math.sin(radians)}
}

/** Direction from `a` to `b` in degrees, as `heading` takes them. */
export function bearing(a: Point, b: Point): number {
  return (Math.atan2(a.y - b.y, b.x - a.x) * 180) / Math.PI
}

/** `length` pixels from `a` in a direction. */
export function step(a: Point, degrees: number, length: number): Point {
  return add(a, heading(degrees), length)
}

/** Points on an ellipse, clockwise from `from` degrees; a whole turn repeats its first point. */
export function ellipse(
  centre: Point,
  [rx, ry]: readonly [number, number],
  {from = 0, to = 360, tilt = 0}: {from?: number; to?: number; tilt?: number} = {},
): Point[] {
  const count = Math.max(12, Math.round((Math.abs(to - from) / 360) * Math.max(rx, ry) * 0.9))
  const across = heading(tilt)
  const up = heading(tilt + 90)
  return Array.from({length: count + 1}, (_, index) => {
    const turn = heading(from + ((to - from) * index) / count)
    return add(add(centre, across, turn.x * rx), up, -turn.y * ry)
  })
}

/** Points on a circle. */
export function circle(centre: Point, radius: number, from = 0, to = 360): Point[] {
  return ellipse(centre, [radius, radius], {from, to})
}

/** A smooth line through the given points (centripetal-like Catmull–Rom), about 8 px apart. */
export function curve(points: readonly Point[], spacing = 8): Point[] {
  const first = points[0]
  const last = points.at(-1)
  if (!first || !last || points.length < 3) return straight(points, spacing)
  const padded = [first, ...points, last]
  const result: Point[] = [first]
  for (let index = 1; index + 2 < padded.length; index += 1) {
    const [a, b, c, d] = padded.slice(index - 1, index + 3)
    if (!a || !b || !c || !d) continue
    const count = Math.max(1, Math.round(distance(b, c) / spacing))
    for (let part = 1; part <= count; part += 1) result.push(catmullRom([a, b, c, d], part / count))
  }
  return result
}

function catmullRom([a, b, c, d]: readonly [Point, Point, Point, Point], t: number): Point {
  const mix = (p: number, q: number, r: number, s: number) =>
    0.5 *
    (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t * t + (3 * q - p - 3 * r + s) * t ** 3)
  return {x: mix(a.x, b.x, c.x, d.x), y: mix(a.y, b.y, c.y, d.y)}
}

/** The same line with a point every `spacing` pixels. */
export function straight(points: readonly Point[], spacing = 8): Point[] {
  return points.flatMap((point, index) => {
    const next = points[index + 1]
    if (!next) return [point]
    const count = Math.max(1, Math.round(distance(point, next) / spacing))
    return Array.from({length: count}, (_, part) => along(point, next, part / count))
  })
}
