import {describe, expect, test} from 'vitest'
import {locationsOf} from '@/sanity/studio/presentation/locations'

const nothing = {own: null, onHomePage: false, referring: [], listing: null}
const article = {_type: 'article', title: 'Hinge', slug: 'hinge'}
const person = {_type: 'person', title: 'Maya', slug: 'maya'}

function hrefs(...[type, found]: Parameters<typeof locationsOf>) {
  return locationsOf(type, found).locations?.map(({href}) => href)
}

describe('the pages on which a document appears', () => {
  test('begin with its own and end with the list of its kind', () => {
    expect(hrefs('article', {...nothing, own: article})).toEqual(['/articles/hinge', '/articles'])
  })

  test('are named once each, however often they show it', () => {
    const found = {...nothing, own: article, referring: [person], listing: [person, person]}
    expect(hrefs('article', found)).toEqual(['/articles/hinge', '/authors/maya', '/articles'])
  })

  test('include the front page when editors put it there', () => {
    expect(hrefs('article', {...nothing, own: article, onHomePage: true})).toContain('/')
  })

  test.for([
    ['program', '/programs/x'],
    ['exercise', '/exercises/x'],
    ['person', '/authors/x'],
    ['topic', '/topics/x'],
    ['page', '/x'],
  ] as const)('of a %s are %s and others', ([type, href]) => {
    const own = {_type: type, title: null, slug: 'x'}
    expect(locationsOf(type, {...nothing, own}).locations?.[0]).toEqual({title: 'Untitled', href})
  })

  test.for(['source', 'organization', 'sharedCallToAction'])(
    'of a %s are those that refer to it',
    (type) => {
      const own = {_type: type, title: 'One', slug: null}
      expect(hrefs(type, {...nothing, own, referring: [article]})).toEqual(['/articles/hinge'])
      expect(locationsOf(type, {...nothing, own})).toMatchObject({tone: 'caution'})
    },
  )

  test('of the settings are all of them', () => {
    expect(locationsOf('siteSettings', nothing)).toMatchObject({
      message: 'Stands around every page.',
      locations: [{href: '/'}],
    })
  })

  test.for(['redirect', 'signOff'])('of a %s are none, and it says so', (type) => {
    const {locations, message} = locationsOf(type, nothing)
    expect(locations).toBeUndefined()
    expect(message).toBeTruthy()
  })

  test('do not exist before it has an address', () => {
    const found = {...nothing, own: {...article, slug: null}}
    expect(locationsOf('article', found)).toEqual({
      message: 'Has no address yet: give it a slug.',
      tone: 'caution',
    })
  })
})
