import {beforeAll, describe, expect, test} from 'vitest'
import {articleMarkdown} from '@/lib/portable-text/markdown/article-markdown'
import {plainContent} from '../hostile/hostile-content'
import {HOSTILE} from '../hostile/hostile-states'
import {shownArticle, type Stored} from '../hostile/rendered-pages'
import {SITE} from './sample-feed'

async function markdownOf(dataset: readonly Stored[], slug: string): Promise<string> {
  return articleMarkdown(SITE, await shownArticle(dataset, slug), null)
}

const SLUGS = [
  'three-reasons-your-back-and-hips-hurt',
  'what-rpe-is-for',
  'protein-without-the-noise',
] as const

let reasons: string
let session: string
let questions: string

beforeAll(async () => {
  const dataset = plainContent()
  const [first, second, third] = SLUGS
  reasons = await markdownOf(dataset, first)
  session = await markdownOf(dataset, second)
  questions = await markdownOf(dataset, third)
})

describe('SEO / structured data', () => {
  test('Markdown twin: front matter that YAML and JSON both read', () => {
    const [, front = ''] = reasons.split('---\n')
    const fields = new Map(
      front
        .trim()
        .split('\n')
        .map((text): [string, unknown] => {
          const colon = text.indexOf(': ')
          return [text.slice(0, colon), JSON.parse(text.slice(colon + 2))]
        }),
    )
    expect(fields.get('title')).toBe(
      'Three Reasons Your Back & Hips Hurt, and the Training That Helps',
    )
    expect(fields.get('url')).toBe(`https://chalk.example/articles/${SLUGS[0]}`)
    expect(fields.get('authors')).toEqual([
      'Maya Okafor <https://chalk.example/authors/maya-okafor>',
    ])
  })

  test('Markdown twin: every block, absolute links, sources as footnotes', () => {
    expect(reasons).toMatch(/^## 1\. /m)
    expect(reasons).toMatch(/^> \*\*See a clinician first: /m)
    expect(reasons).toMatch(/^Video: \[[^\]]+\]\(https:\/\/www\.youtube\.com/m)
    expect(reasons).toMatch(/\[\^1\]/)
    expect(reasons).toMatch(/^\[\^1\]: .*\[doi:10\./m)
    expect(reasons).toContain('](https://chalk.example/exercises/')
    expect(reasons).not.toMatch(/\]\(\/|\]\(#/)
    expect(session).toMatch(/^\| Exercise \| Sets × reps \| Rest \|$/m)
    expect(session).toMatch(/\| 3 × 8 \| 2 min \|$/m)
    expect(questions).toContain('### Can I eat too much protein?')
    expect(questions).toMatch(/\[Find a program\]\(https:\/\/chalk\.example\/programs\/find\)/)
  })

  test('Markdown twin: who profits is said before the first link that somebody profits from', () => {
    const commercial = reasons.indexOf('](https://chalk.example/programs/')
    const disclosure = reasons.indexOf('Some links lead to programs that we or our authors sell.')
    expect(disclosure).toBeGreaterThan(0)
    expect(disclosure).toBeLessThan(commercial)
  })
})

describe('bad content cannot break the Markdown twin', () => {
  const cases = Object.keys(HOSTILE).flatMap((state) => SLUGS.map((slug) => [state, slug] as const))

  test.each(cases)('content %s: %s', async (state, slug) => {
    const markdown = await markdownOf(HOSTILE[state]?.() ?? [], slug)
    expect(markdown).toMatch(/^---\ntitle: "/)
    expect(markdown).not.toMatch(/\b(?:undefined|null|NaN|Infinity)\b|\[object /)
    expect(markdown).not.toMatch(/\]\(\s*(?:javascript|data):/i)
    const [, , ...text] = markdown.split('---\n')
    expect(text.join('').replaceAll(String.raw`\<`, '')).not.toContain('<script')
  })
})
