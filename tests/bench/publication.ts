import type {JsonObject, StoredDocument} from '../../sanity/lake/documents/types.ts'
import {parseStoredDocument} from '../../sanity/lake/documents/json.ts'

const WORDS =
  'anchor ankle balance band bar bench brace breath calf carry chalk chest coach core cue depth drive effort elbow floor foot grip hinge hip hold knee ladder lift load lunge mat mobility neck pace pain plank plate pull push range rep rest row session set shoulder spine sprint squat stance step stretch tempo tension torso volume walk week wrist'.split(
    ' ',
  )

/** One article in so many has the rare term of the search benchmark. */
const RARE = 500

/**
 * A publication of the given number of articles, the same at every run: articles of 5 to 9 kB with
 * 8 to 15 blocks, an author, one to three topics and up to two programs, and what they refer to.
 * Read from JSON, as a lake reads its file.
 */
export function* publication(articles: number): Generator<StoredDocument> {
  const make = new Maker(20_261_122)
  const people = Math.max(5, Math.floor(articles / 50))
  const programs = Math.max(5, Math.floor(articles / 25))
  const topics = 60
  for (let i = 0; i < topics; i++) yield stored(`topic-${i}`, 'topic', {title: make.words(2)})
  for (let i = 0; i < people; i++) yield stored(`person-${i}`, 'person', make.person(i))
  for (let i = 0; i < programs; i++) {
    yield stored(`program-${i}`, 'program', {title: make.words(4), body: make.body(3)})
  }
  for (let i = 0; i < articles; i++) {
    yield stored(`article-${i}`, 'article', make.article(i, {people, programs, topics}))
  }
}

class Maker {
  #state: number

  constructor(seed: number) {
    this.#state = seed
  }

  /** mulberry32: small, fast and good enough to spread sample data. */
  #random(): number {
    this.#state = (this.#state + 0x6d_2b_79_f5) | 0
    const state = this.#state
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  pick(count: number): number {
    return Math.floor(this.#random() * count)
  }

  words(count: number): string {
    return Array.from({length: count}, () => WORDS[this.pick(WORDS.length)]).join(' ')
  }

  person(i: number): JsonObject {
    return {
      name: this.words(2),
      slug: {_type: 'slug', current: `person-${i}`},
      bio: this.body(2),
      portrait: image(`person${i}`),
    }
  }

  article(i: number, counts: {people: number; programs: number; topics: number}): JsonObject {
    const rare = i % RARE === 0 ? ' spondylolisthesis' : ''
    const references = (type: string, count: number, among: number): JsonObject[] =>
      Array.from({length: count}, (_, index) => ({
        ...reference(`${type}-${this.pick(among)}`),
        _key: `r${index}`,
      }))
    return {
      title: `${this.words(7)} ${i}`,
      slug: {_type: 'slug', current: `article-${i}`},
      standfirst: this.words(25),
      publishedAt: new Date(1.6e12 + this.#random() * 1.5e11).toISOString(),
      author: reference(`person-${this.pick(counts.people)}`),
      topics: references('topic', 1 + this.pick(3), counts.topics),
      programs: references('program', this.pick(3), counts.programs),
      mainImage: {...image(`article${i}`), hotspot: {x: 0.5, y: 0.4, height: 1, width: 1}},
      seo: {title: this.words(6), description: this.words(18)},
      body: [...this.body(8 + this.pick(8)), this.block(`rare${i}`, this.words(20) + rare)],
    }
  }

  body(blocks: number): JsonObject[] {
    return Array.from({length: blocks}, (_, index) =>
      this.block(`b${index}`, this.words(index % 4 === 0 ? 10 : 48)),
    )
  }

  block(key: string, text: string): JsonObject {
    const more =
      this.pick(3) === 0 ? [span('s1', this.words(6), 'strong'), span('s2', this.words(8))] : []
    const children = [span('s0', text), ...more]
    return {_type: 'block', _key: key, style: 'normal', markDefs: [], children}
  }
}

function span(key: string, text: string, ...marks: string[]): JsonObject {
  return {_type: 'span', _key: key, marks, text}
}

function reference(id: string): JsonObject {
  return {_type: 'reference', _ref: id}
}

/** Weak, since a lake refuses strong references to what it does not hold. */
function image(name: string): JsonObject {
  return {_type: 'image', asset: {...reference(`image-${name}-1600x900-jpg`), _weak: true}}
}

function stored(id: string, type: string, attributes: JsonObject): StoredDocument {
  const time = '2026-01-01T00:00:00Z'
  const system = {_id: id, _type: type, _rev: id, _createdAt: time, _updatedAt: time}
  return parseStoredDocument(JSON.stringify({...attributes, ...system}))
}
