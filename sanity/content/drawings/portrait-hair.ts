import {area, stroke} from './brush.ts'
import {add, at, circle, curve, ellipse, type Point, straight} from './geometry.ts'
import {INK, PAPER} from './palette.ts'
import {HEAD} from './portrait-features.ts'

interface Drawn {
  turn: number
  colour: string
  seed: number
}

/** Hair in two layers: behind the shoulders and over the forehead. */
interface Hair {
  behind: (drawn: Drawn) => string
  front: (drawn: Drawn) => string
}

const spot = (x: number, y: number): Point => at(HEAD.x + x, HEAD.y + y)

function mass(points: readonly Point[], {colour, seed}: Drawn): string {
  const shape = curve(points)
  return area(shape, colour) + stroke(shape, {seed, width: 8, taper: 1})
}

/** Strands that catch the light. */
function strands(lines: readonly (readonly Point[])[], colour: string, seed: number): string {
  return lines
    .map((line, index) =>
      stroke(curve(line), {seed: seed + index, width: 4.5, colour, taper: 0.2, shade: 0}),
    )
    .join('')
}

/** Small curls along the edge of a round mass. */
function curls(
  centre: Point,
  [rx, ry]: readonly [number, number],
  [from, to]: readonly [number, number],
  drawn: Drawn,
): string {
  const ring = ellipse(centre, [rx, ry], {from, to}).filter((_, index) => index % 5 === 0)
  return ring
    .map((point, index) => area(circle(point, 24 + (index % 3) * 5), drawn.colour))
    .join('')
}

const none = () => ''

/** How the hair of the sample people is drawn, by style. */
export const HAIR = {
  puff: {
    behind: (drawn) =>
      area(ellipse(spot(-drawn.turn * 26, -120), [236, 226]), drawn.colour) +
      curls(spot(-drawn.turn * 26, -120), [224, 214], [-40, 220], drawn),
    front: (drawn) => {
      const x = drawn.turn * 22
      return (
        mass(
          [
            spot(-150, 10),
            spot(-156, -90),
            spot(-96, -196),
            spot(0, -222),
            spot(100, -196),
            spot(156, -90),
            spot(150, 10),
            spot(132, -70),
            spot(x + 76, -122),
            spot(x, -136),
            spot(x - 78, -122),
            spot(-132, -70),
            spot(-150, 10),
          ],
          drawn,
        ) + curls(spot(0, -132), [112, 70], [15, 165], drawn)
      )
    },
  },
  swept: {
    behind: none,
    front: (drawn) => {
      const {turn, seed} = drawn
      const part = turn * 70
      return (
        mass(
          [
            spot(-152, 24),
            spot(-162, -70),
            spot(-128, -190),
            spot(-20, -246),
            spot(90, -226),
            spot(150, -150),
            spot(156, -50),
            spot(150, 24),
            spot(136, -40),
            spot(128, -92),
            spot(60 + part, -124),
            spot(-30 + part, -112),
            spot(-110, -120),
            spot(-134, -60),
            spot(-152, 24),
          ],
          drawn,
        ) +
        strands(
          [
            [spot(-122, -120), spot(-90, -190), spot(0, -226)],
            [spot(-60, -118), spot(-30, -180), spot(60, -214)],
            [spot(0, -116), spot(40, -168), spot(110, -186)],
            [spot(60, -122), spot(100, -146), spot(136, -130)],
          ],
          INK,
          seed,
        )
      )
    },
  },
  long: {
    behind: (drawn) =>
      mass(
        [
          spot(-168, -60),
          spot(-206, 140),
          spot(-240, 420),
          spot(-190, 560),
          spot(-60, 500),
          spot(60, 500),
          spot(190, 560),
          spot(240, 420),
          spot(206, 140),
          spot(168, -60),
          spot(0, -220),
          spot(-168, -60),
        ],
        drawn,
      ),
    front: (drawn) => {
      const part = drawn.turn * 60
      const left = [
        spot(part, -214),
        spot(-92, -204),
        spot(-168, -110),
        spot(-182, 60),
        spot(-190, 250),
        spot(-150, 250),
        spot(-146, 80),
        spot(-128, -20),
        spot(-78, -98),
        spot(part, -150),
        spot(part, -214),
      ]
      const middle = HEAD.x + part
      const wider = (190 - part) / (190 + part)
      const right = left.map(({x, y}) => at(middle + (middle - x) * wider, y))
      return (
        mass(left, drawn) +
        mass(right, {...drawn, seed: drawn.seed + 1}) +
        strands(
          [
            [spot(part - 10, -186), spot(-96, -160), spot(-150, -40)],
            [spot(part + 12, -186), spot(110, -156), spot(158, -40)],
            [spot(-160, 20), spot(-172, 120), spot(-172, 220)],
          ],
          PAPER,
          drawn.seed,
        )
      )
    },
  },
  curls: {
    behind: none,
    front: (drawn) =>
      mass(
        [
          spot(-150, 20),
          spot(-160, -90),
          spot(-100, -200),
          spot(0, -232),
          spot(100, -200),
          spot(160, -90),
          spot(150, 20),
          spot(134, -60),
          spot(92, -112),
          spot(0, -128),
          spot(-92, -112),
          spot(-134, -60),
          spot(-150, 20),
        ],
        drawn,
      ) +
      curls(spot(0, -110), [140, 112], [-8, 188], drawn) +
      curls(spot(drawn.turn * 20, -126), [84, 22], [200, 340], drawn) +
      strands(
        [
          [spot(-90, -180), spot(-60, -210), spot(-30, -190)],
          [spot(-10, -200), spot(24, -224), spot(52, -198)],
          [spot(70, -170), spot(100, -184), spot(112, -156)],
        ],
        PAPER,
        drawn.seed,
      ),
  },
  bob: {
    behind: (drawn) =>
      mass(
        [
          spot(-160, -100),
          spot(-196, 60),
          spot(-190, 210),
          spot(-120, 236),
          spot(120, 236),
          spot(190, 210),
          spot(196, 60),
          spot(160, -100),
          spot(0, -224),
          spot(-160, -100),
        ],
        drawn,
      ),
    front: (drawn) => {
      const x = drawn.turn * 16
      return (
        mass(
          [
            spot(-196, 196),
            spot(-192, 20),
            spot(-164, -120),
            spot(-84, -212),
            spot(20, -230),
            spot(120, -190),
            spot(176, -90),
            spot(192, 40),
            spot(194, 196),
            spot(150, 206),
            spot(140, 60),
            spot(128, -40),
            spot(x + 96, -76),
            spot(x + 20, -70),
            spot(x - 60, -72),
            spot(-118, -58),
            spot(-140, 40),
            spot(-146, 206),
            spot(-196, 196),
          ],
          drawn,
        ) +
        strands(
          [
            [spot(-120, -120), spot(-60, -180), spot(20, -200)],
            [spot(60, -196), spot(120, -150), spot(150, -70)],
            [spot(-168, 40), spot(-172, 110), spot(-170, 180)],
            [spot(x - 30, -150), spot(x - 20, -112), spot(x - 24, -84)],
            [spot(x + 30, -150), spot(x + 36, -112), spot(x + 34, -84)],
          ],
          drawn.colour === INK ? PAPER : INK,
          drawn.seed,
        )
      )
    },
  },
  cropped: {
    behind: none,
    front: (drawn) =>
      mass(
        [
          spot(-150, 12),
          spot(-158, -80),
          spot(-108, -178),
          spot(0, -212),
          spot(108, -178),
          spot(158, -80),
          spot(150, 12),
          spot(134, -66),
          spot(86, -116),
          spot(0, -130),
          spot(-86, -116),
          spot(-134, -66),
          spot(-150, 12),
        ],
        drawn,
      ) +
      Array.from({length: 46}, (_, index) => {
        const turn = 18 + (index * 144) / 45
        const reach = 128 + ((index * 37) % 46)
        const from = add(
          spot(0, -20),
          at(Math.cos((turn * Math.PI) / 180) * reach, -Math.sin((turn * Math.PI) / 180) * reach),
        )
        return stroke(straight([from, add(from, at(8, -10))], 3), {
          seed: drawn.seed + index,
          width: 5,
          taper: 0.3,
        })
      }).join(''),
  },
} as const satisfies Record<string, Hair>
