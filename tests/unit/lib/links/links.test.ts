import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {linkHref} from '@/lib/links/link-href'
import {disclosureFor, disclosuresFor, relFor} from '@/lib/links/rel'

describe('where a link leads', () => {
  test('to the page of the document it refers to', () => {
    expect(linkHref({reference: {_type: 'person', slug: 'ana'}, href: 'https://x.test'})).toBe(
      '/authors/ana',
    )
  })

  test.each([
    ['https://x.test/a?b#c', 'https://x.test/a?b#c'],
    ['mailto:a@x.test', 'mailto:a@x.test'],
    ['tel:+100', 'tel:+100'],
    ['/articles', '/articles'],
    ['#setup', '#setup'],
    ['javascript:alert(1)', undefined],
    [' JAVASCRIPT:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['//evil.test', undefined],
    ['/\\evil.test', undefined],
    ['relative', undefined],
    ['', undefined],
    [null, undefined],
  ])('%j leads to %j', (href, result) => {
    expect(linkHref({href})).toBe(result)
  })

  test('no address with a scheme of its own gets through unless it is a known one', () => {
    fc.assert(
      fc.property(fc.string(), (href) => {
        const result = linkHref({href})
        if (result === undefined) return
        expect(['http:', 'https:', 'mailto:', 'tel:']).toContain(
          new URL(result, 'https://site.test').protocol,
        )
      }),
    )
  })
})

describe('what a relationship means', () => {
  test('only paid links are marked for search engines', () => {
    expect(relFor('affiliate')).toBe('sponsored')
    expect(relFor('sponsored')).toBe('sponsored')
    expect(relFor('own')).toBeUndefined()
    expect(relFor(null)).toBeUndefined()
  })

  test('everything but an editorial link is disclosed', () => {
    expect(disclosureFor('own')).toBe('own')
    expect(disclosureFor('editorial')).toBeUndefined()
    expect(disclosureFor('something else')).toBeUndefined()
  })

  test('a page discloses each kind once, the strongest first', () => {
    expect(disclosuresFor(['own', 'editorial', 'sponsored', 'own', null])).toEqual([
      'sponsored',
      'own',
    ])
  })
})
