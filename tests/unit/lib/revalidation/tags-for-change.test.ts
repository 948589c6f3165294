import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {ContentChange, ContentState} from '@/lib/revalidation/content-change'
import {pathsGone, slugGone, tagsForChange} from '@/lib/revalidation/tags-for-change'

const published = {slug: 'hips', order: '2026-01-01', references: ['person-a', 'topic-b']}

/** On every page that shows the article in any way. */
const HIPS = ['article:hips', 'whole:article:hips']

function article(before: ContentState | null, after: ContentState | null): ContentChange {
  return {id: 'article-hips', type: 'article', before, after}
}

describe('the tags of a change', () => {
  test.each<{name: string; change: ContentChange; tags: string[]}>([
    {
      name: 'a first publish opens the address, and the lists that the article enters',
      change: article(null, published),
      tags: [
        ...HIPS,
        'list:article',
        'list:article:person-a',
        'list:article:topic-b',
        'sitemap',
        'any:article',
      ],
    },
    {
      name: 'an edited title shows wherever the article shows, and moves no list',
      change: article(published, published),
      tags: [...HIPS, 'any:article'],
    },
    {
      name: 'another word in the text shows on the page of the article only',
      change: {...article(published, published), inside: true},
      tags: ['whole:article:hips', 'any:article'],
    },
    {
      name: 'a link in the text enters the list of what it leads to',
      change: {
        ...article(published, {...published, references: [...published.references, 'exercise-c']}),
        inside: true,
      },
      tags: ['whole:article:hips', 'any:article', 'list:article:exercise-c'],
    },
    {
      name: 'what appears is never only the inside of something',
      change: {...article(null, published), inside: true},
      tags: [
        ...HIPS,
        'list:article',
        'list:article:person-a',
        'list:article:topic-b',
        'sitemap',
        'any:article',
      ],
    },
    {
      name: 'a date of the last update is in the sitemap',
      change: {...article(published, {...published, indexed: '2026-03-03'}), inside: true},
      tags: ['whole:article:hips', 'any:article', 'sitemap'],
    },
    {
      name: 'another topic touches the list that is left and the list that is entered',
      change: article(published, {...published, references: ['person-a', 'topic-c']}),
      tags: [...HIPS, 'list:article:topic-b', 'list:article:topic-c', 'any:article'],
    },
    {
      name: 'another date moves the article within every list it is in',
      change: article(published, {...published, order: '2026-02-02'}),
      tags: [
        ...HIPS,
        'list:article',
        'list:article:person-a',
        'list:article:topic-b',
        'any:article',
      ],
    },
    {
      name: 'another slug concerns both addresses',
      change: article(published, {...published, slug: 'hips-and-back'}),
      tags: [
        ...HIPS,
        'article:hips-and-back',
        'whole:article:hips-and-back',
        'sitemap',
        'any:article',
      ],
    },
    {
      name: 'removing it closes the address and takes it out of its lists',
      change: article(published, null),
      tags: [
        ...HIPS,
        'list:article',
        'list:article:person-a',
        'list:article:topic-b',
        'sitemap',
        'any:article',
      ],
    },
    {
      name: 'a source touches the pages that show it, and no list',
      change: {
        id: 'source-morton',
        type: 'source',
        before: {order: 'Protein', references: []},
        after: {order: 'Protein, corrected', references: []},
      },
      tags: ['source:source-morton'],
    },
    {
      name: 'an organization that is removed is gone from where it was shown',
      change: {
        id: 'organization-dry-dock',
        type: 'organization',
        before: {order: 'Dry Dock', references: []},
        after: null,
      },
      tags: ['organization:organization-dry-dock'],
    },
    {
      name: 'a renamed author shows wherever the author shows, and moves in the directory',
      change: {
        id: 'person-a',
        type: 'person',
        before: {slug: 'ana', order: 'Ana', references: []},
        after: {slug: 'ana', order: 'Anna', references: []},
      },
      tags: ['person:ana', 'whole:person:ana', 'list:person', 'any:person'],
    },
    {
      name: 'settings are on every page',
      change: {id: 'siteSettings', type: 'siteSettings', before: null, after: {references: []}},
      tags: ['settings'],
    },
    {
      name: 'another lead article concerns the home page only',
      change: {
        id: 'siteSettings',
        type: 'siteSettings',
        before: {references: []},
        after: {references: []},
        inside: true,
      },
      tags: ['home'],
    },
    {
      name: 'a moved redirect concerns both of its paths',
      change: {
        id: 'redirect-1',
        type: 'redirect',
        before: {from: '/old', references: []},
        after: {from: '/older', references: []},
      },
      tags: ['redirect:/old', 'redirect:/older'],
    },
    {
      name: 'a type without pages touches nothing',
      change: {id: 'x', type: 'sanity.imageAsset', before: null, after: {references: []}},
      tags: [],
    },
  ])('$name', ({change, tags}) => {
    expect(tagsForChange(change).toSorted()).toEqual(tags.toSorted())
  })

  test('do not depend on the direction: undoing a change touches the same pages', () => {
    const state = fc.option(
      fc.record({
        slug: fc.constantFrom('a', 'b', null),
        order: fc.constantFrom('1', '2'),
        references: fc.array(fc.constantFrom('p', 'q', null)),
      }),
    )
    fc.assert(
      fc.property(state, state, (before, after) => {
        const there = tagsForChange(article(before, after)).toSorted()
        const back = tagsForChange(article(after, before)).toSorted()
        expect(back).toEqual(there)
      }),
    )
  })
})

describe('the slug that is gone', () => {
  test('is the old one after a rename, and the last one after a removal', () => {
    expect(slugGone(article(published, {...published, slug: 'new'}))).toBe('hips')
    expect(slugGone(article(published, null))).toBe('hips')
  })

  test('is none after a publish or an edit', () => {
    expect(slugGone(article(null, published))).toBeUndefined()
    expect(slugGone(article(published, published))).toBeUndefined()
  })
})

describe('the addresses that are gone', () => {
  const kept = [
    '/articles',
    '/articles/hips',
    '/articles/hips/article.md',
    '/articles/hips-and-knees',
    '/cards/article/hips.png',
    '/authors/a',
  ]

  test('are the page of a removed document, the files below it and its card', () => {
    expect(pathsGone(article(published, null), kept)).toEqual([
      '/articles/hips',
      '/articles/hips/article.md',
      '/cards/article/hips.png',
    ])
  })

  test('are those of the old slug, also when nobody has asked for them', () => {
    expect(pathsGone(article(published, {...published, slug: 'new'}), [])).toEqual([
      '/articles/hips',
    ])
  })

  test('are none as long as the slug stays, or where there are no pages', () => {
    expect(pathsGone(article(published, published), kept)).toEqual([])
    expect(pathsGone({...article(published, null), type: 'source'}, kept)).toEqual([])
  })
})
