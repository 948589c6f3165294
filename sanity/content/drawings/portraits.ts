import type {PersonSlug} from '../slugs.ts'
import {area} from './brush.ts'
import {circle} from './geometry.ts'
import {seedOf} from './noise.ts'
import {FAINT, PAPER} from './palette.ts'
import {drawFace} from './portrait-face.ts'
import type {Face} from './portrait-features.ts'
import {HAIR} from './portrait-hair.ts'
import {drawShoulders, type Garment} from './portrait-shoulders.ts'
import {sheet} from './sheet.ts'

/** Width and height of a portrait in pixels. */
const PORTRAIT_SIZE = [1000, 1250] as const

interface Sitter extends Face {
  hair: keyof typeof HAIR
  hairColour: string
  garment: Garment
}

const SITTERS: Readonly<Record<PersonSlug, Sitter>> = {
  'maya-okafor': {
    skin: '#a48a6d',
    shadow: '#8a7257',
    turn: 0.5,
    smile: 1,
    brow: 11,
    hair: 'puff',
    hairColour: '#161412',
    garment: 'tank',
    earrings: true,
  },
  'jonas-lindqvist': {
    skin: '#efe2cc',
    shadow: '#dccbb0',
    turn: -0.55,
    smile: 0.3,
    brow: 13,
    hair: 'swept',
    hairColour: '#b7a586',
    garment: 'towel',
    beard: '#b7a586',
  },
  'priya-raman': {
    skin: '#cdb18d',
    shadow: '#b69874',
    turn: -0.4,
    smile: 0.5,
    brow: 12,
    hair: 'long',
    hairColour: '#161412',
    garment: 'shirt',
    glasses: true,
  },
  'tomas-herrera': {
    skin: '#dcc4a0',
    shadow: '#c5aa84',
    turn: 0.55,
    smile: 0.5,
    brow: 15,
    hair: 'curls',
    hairColour: '#161412',
    garment: 'hood',
    moustache: '#161412',
  },
  'aiko-tanabe': {
    skin: '#f1e4cf',
    shadow: '#ddccb0',
    turn: 0.4,
    smile: 0.6,
    brow: 10,
    hair: 'bob',
    hairColour: '#c3baa8',
    garment: 'track',
    lines: true,
  },
  'ruth-adeyemi': {
    skin: '#957a5f',
    shadow: '#7b634b',
    turn: -0.5,
    smile: 0.9,
    brow: 10,
    hair: 'cropped',
    hairColour: '#cfc6b4',
    garment: 'beads',
    lines: true,
    earrings: true,
    pencil: true,
  },
}

/** The portrait of a sample person as SVG: head and shoulders on plain paper. */
export function portraitSvg(slug: PersonSlug): string {
  const sitter = SITTERS[slug]
  const seed = seedOf(slug) % 1000
  const hair = HAIR[sitter.hair]
  const drawn = {turn: sitter.turn, colour: sitter.hairColour, seed}
  const content = [
    area(circle({x: 500, y: 520}, 420), FAINT),
    area(circle({x: 500, y: 520}, 34), PAPER),
    hair.behind(drawn),
    drawShoulders(sitter.garment, sitter, seed),
    drawFace(sitter, seed),
    hair.front(drawn),
  ]
  return sheet(PORTRAIT_SIZE, content.join(''))
}
