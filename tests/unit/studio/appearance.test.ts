import {describe, expect, test} from 'vitest'
import {appearanceOf, appearanceSchema} from '@/sanity/studio/appearance/appearance.ts'

const block = {
  _type: 'block',
  _key: 'a',
  style: 'normal',
  children: [{_type: 'span', _key: 's', text: 'Lift. '.repeat(480)}],
}

function answer(document: object) {
  const empty = {
    _id: 'a',
    _type: 'article',
    title: null,
    slug: null,
    description: null,
    image: null,
    seo: null,
    publishedAt: null,
    byline: [],
    topic: null,
    body: [],
  }
  return appearanceSchema.parse({siteName: 'Chalkline', document: {...empty, ...document}})
}

describe('SEO / social / feed preview pane', () => {
  test('shows the words for search engines where there are some, and the document’s own in lists', () => {
    const seo = {title: 'Why backs hurt', description: 'Short.', image: null, noIndex: null}
    const appearance = appearanceOf(
      answer({title: 'Three reasons', description: 'Long.', slug: 'three-reasons', seo}),
      'https://chalk.test',
    )
    expect(appearance).toMatchObject({
      url: 'https://chalk.test/articles/three-reasons',
      documentTitle: 'Why backs hurt · Chalkline',
      description: 'Short.',
      isHidden: false,
      image: null,
      entry: {title: 'Three reasons', description: 'Long.'},
    })
  })

  test('has the picture in the shape of link previews', () => {
    const asset = {_id: 'image-abc-1600x1000-png', width: 1600, height: 1000}
    const image = {_type: 'figure', asset, crop: null, hotspot: null, alt: 'A bar'}
    const seo = {title: null, description: null, image, noIndex: null}
    expect(appearanceOf(answer({seo}), 'https://chalk.test')?.image).toMatch(
      /^https:\/\/chalk\.test\/lake\/images\/.*w=1200&h=630/,
    )
  })

  test('counts the minutes as the article’s page does', () => {
    expect(appearanceOf(answer({body: [block]}), 'https://chalk.test')?.minutes).toBe(2)
    expect(appearanceOf(answer({body: null}), 'https://chalk.test')?.minutes).toBeNull()
  })

  test('says what is missing in a draft', () => {
    const appearance = appearanceOf(answer({}), 'https://chalk.test')
    expect(appearance).toMatchObject({title: 'No title yet', description: null})
    expect(appearanceOf({siteName: null, document: null}, 'https://chalk.test')).toBeNull()
  })
})
