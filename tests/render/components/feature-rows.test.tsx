import {readFileSync} from 'node:fs'
import {beforeAll, describe, expect, test} from 'vitest'
import {plainContent} from '../hostile/hostile-content'
import {PAGES} from '../hostile/rendered-pages'

/** Every page of the sample content as a reader gets it before any script runs. */
const pages = new Map<string, string>()

beforeAll(async () => {
  const dataset = plainContent()
  for (const [kind, render] of Object.entries(PAGES)) pages.set(kind, await render(dataset))
})

const html = (kind: string) => pages.get(kind) ?? ''

/** Each anchor's target is on the page, once. */
function expectAnchorsToLead(page: string): void {
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const targets = [...page.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id)
  expect(targets.filter((id) => !ids.includes(id))).toEqual([])
}

describe('Article page', () => {
  test('Standfirst shown on page and reused', () => {
    expect(html('article')).toContain('Rest quiets an ache for a week.')
    expect(html('topic')).toContain('Rest quiets an ache for a week.')
  })

  test('Roles: author / expert / reviewer / photographer', () => {
    expect(html('article')).toMatch(/Words by .*Expert: .*Reviewed by /s)
    expect(html('article')).toMatch(/Credit: <\/span><a href="\/authors\/maya-okafor">Drawn after/)
  })

  test('Contents list, working heading anchors', () => {
    expect(html('article')).toMatch(/<nav[^>]*aria-labelledby="contents">/)
    for (const page of pages.values()) expectAnchorsToLead(page)
  })

  test('Sources list + inline citation marks', () => {
    const page = html('article')
    expect(page).toMatch(
      /id="(cite-[^"]+)">It depends on sleep.*?<a href="#source-source-hartvigsen-2018" role="doc-noteref" aria-label="Source 1: What low back pain is and why we need to pay attention">1<\/a>.*?href="#\1" role="doc-backlink" aria-label="Back to the text: source 1, use 1 of 1"/s,
    )
    expect(page).toContain('href="https://doi.org/10.1016/S0140-6736(18)30480-X"')
    expect(html('page')).not.toContain('id="sources"')
  })

  test('Per-article change log / correction note', () => {
    const changes = html('article').split('Changes since publication')[1] ?? ''
    expect(changes.indexOf('Clearer wording')).toBeLessThan(changes.indexOf('Correction'))
    expect(changes).toContain('<time dateTime="2026-10-14">October 14, 2026</time>')
    expect(html('article')).toContain('<a href="#changes"><time dateTime="2026-11-18')
  })

  test('Author end-card with follow + work-with', () => {
    expect(html('article')).toContain('aria-label="About Maya Okafor"')
    expect(html('article')).toContain('Book a first assessment')
  })

  test('“About this article” (who/how/why, AI use, funding)', () => {
    const about = html('article').split('id="about-this-article"')[1] ?? ''
    const terms = [...about.matchAll(/<dt>([^<]+)<\/dt>/g)].map(([, term]) => term)
    expect(terms.slice(0, 6)).toEqual([
      'Written by',
      'Experts asked',
      'Reviewed by',
      'How it was made',
      'Who paid for it',
      'Use of AI',
    ])
    expect(html('article with questions')).not.toContain('Use of AI')
  })

  test('Share, print, reader-friendly print CSS', () => {
    const print = readFileSync('components/styles/print.css', 'utf8')
    expect(html('article')).toMatch(/>Share<\/button>.*>Print<\/button>/)
    expect(print).toContain("article a[href^='http']::after")
    expect(print).toMatch(/header nav,\s+footer,/)
  })

  test('Estimated reading position: drawn by CSS, and absent under reduced motion', () => {
    const css = readFileSync('components/article/reading-progress.module.css', 'utf8')
    expect(css).toContain('animation-timeline: scroll()')
    expect(css).toContain('@media (prefers-reduced-motion: no-preference)')
  })
})

describe('Body blocks', () => {
  test('Gallery', () => {
    const [, gallery = ''] = /<ul[^>]*>((?:(?!<\/ul>).)*)<\/ul><figcaption/.exec(html('home')) ?? []
    const images = gallery.match(/<img /g) ?? []
    expect(images.length).toBeGreaterThan(2)
    expect(gallery.match(/ alt="[^"]+"/g)).toHaveLength(images.length)
  })

  test('Pull quote/quote with person ref', () => {
    expect(html('article')).toMatch(
      /<blockquote><p>Stretching buys.*<figcaption><a href="\/authors\/tomas-herrera">Tomas Herrera</,
    )
  })

  test('Video with facade, captions, transcript, chapters', () => {
    const page = html('article')
    expect(page).not.toContain('<iframe')
    expect(page).toContain('<summary>Transcript</summary>')
    expect(page).toMatch(/watch\?v=chalkline01&amp;t=52s">0:52<\/a> The right ankle/)
  })

  test('Callout/red-flag/tip/key-takeaways', () => {
    expect(html('article')).toContain('data-tone="redFlags"')
    expect(html('article')).toContain('id="key-takeaways"')
  })

  test('Workout/session table (sets × reps × rest × RPE)', () => {
    const page = html('article with a session')
    expect(page).toMatch(/<caption>Three lifts, one question after each/)
    expect(page).toMatch(/RPE 7<\/span><\/th><td>3 × 8<\/td><td>2 min<\/td>/)
  })

  test('FAQ block', () => {
    expect(html('article with questions')).toMatch(
      /<h2>Questions readers ask<\/h2><dl><div><dt>Can I eat too much protein\?<\/dt><dd>/,
    )
  })

  test('CTA (needs ≥ 1 action), reusable by reference', () => {
    expect(html('article with questions')).toMatch(
      /Three questions, one program<\/h2>.*<a href="\/programs\/find">Find a program<\/a>/s,
    )
  })

  test('Link relationship → rel + disclosure', () => {
    const page = html('article')
    const commercial = page.search(/href="\/programs\/back-builder"|rel="sponsored"/)
    const disclosure = page.indexOf('aria-label="Disclosure"')
    expect(disclosure).toBeGreaterThan(page.indexOf('id="your-back-gets-protected'))
    expect(disclosure).toBeLessThan(commercial)
    expect(page.match(/aria-label="Disclosure"/g)).toHaveLength(1)
  })

  test('Units by the reader’s choice: both are in the page', () => {
    expect(html('article with a session')).toMatch(/>12–24 kg<\/span><span [^>]*>.*26–53 lb/)
    expect(html('article')).toMatch(/about <span><span [^>]*>10 cm<\/span>.*?4 in/)
    expect(html('article')).toMatch(/<legend>Units<\/legend>/)
  })
})

describe('Programs & exercises', () => {
  test('Program page type with summary table', () => {
    expect(html('program')).toMatch(/<caption[^>]*>About this program<\/caption>/)
    expect(html('program')).toMatch(/<th scope="row">From<\/th><td><a href="https:\/\/example.com/)
  })

  test('Weeks → days → exercise refs outline', () => {
    expect(html('program')).toMatch(/<details[^>]*open=""><summary><h3>Weeks 1–3<\/h3>/)
    expect(html('program')).toContain('<a href="/exercises/back-extension-45">')
  })

  test('Disclosure on program pages, before the way to the provider', () => {
    const page = html('program')
    expect(page.match(/aria-label="Disclosure"/g)).toHaveLength(1)
    expect(page.indexOf('aria-label="Disclosure"')).toBeLessThan(
      page.indexOf('https://example.com'),
    )
  })

  test('Exercise library with muscles/equipment/pattern', () => {
    const library = html('exercises')
    for (const facet of ['Movement', 'Trains most', 'Equipment', 'Level']) {
      expect(library).toContain(`<legend>${facet}</legend>`)
    }
    expect(library.match(/<a href="\/exercises\/[\w-]+">/g)?.length).toBeGreaterThan(5)
    for (const fact of ['Glutes', '<span>Hinge</span>', 'reverse hyper']) {
      expect(html('exercise').toLowerCase()).toContain(fact.toLowerCase())
    }
  })

  test('Regressions/progressions/swaps graph', () => {
    const page = html('exercise')
    expect(page).toContain('I can’t do this one: what instead?')
    expect(page).toMatch(/<summary><h3>No equipment<\/h3><span>1 exercise<\/span><\/summary>/)
  })

  test('Reverse refs “articles using this program/exercise”', () => {
    expect(html('program')).toContain('Articles that use this program')
    expect(html('exercise')).toContain('Articles that show it')
    expect(html('exercise')).toContain('Programs with this exercise')
  })

  test('Contraindications, “stop if…”, disclaimer', () => {
    expect(html('program')).toContain('id="stop-if"')
    expect(html('exercise')).toContain('<dt>Stop if</dt>')
  })
})

describe('Person page', () => {
  test('Bio, credentials, affiliations, disclosures, knowsAbout', () => {
    const page = html('person')
    expect(page).toContain('Doctor of Physical Therapy')
    expect(page).toContain('Stair &amp; Bar Physical Therapy (fictional)')
    expect(page).toContain('co-owns and sells Back Builder')
    expect(page).toContain('href="/topics/pain-and-rehab"')
  })

  test('Their articles and programs and reviews', () => {
    const page = html('person')
    expect(page).toMatch(/id="articles".*id="programs".*id="quoted".*id="reviewed"/s)
  })

  test('Fediverse: rel=me', () => {
    expect(html('person')).toContain('href="https://example.com/@maya" rel="me"')
  })
})
