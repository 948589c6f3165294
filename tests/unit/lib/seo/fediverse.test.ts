import {describe, expect, it} from 'vitest'
import {fediverseCreators} from '@/lib/seo/fediverse'

const person = (
  handle: string | null,
  url: string,
  network: 'bluesky' | 'mastodon' = 'mastodon',
) => ({
  social: [{network, handle, url}],
})

describe('Fediverse: rel=me, fediverse:creator', () => {
  it('names everybody who has an account, in the order of authors', () => {
    const people = [
      person('@maya@example.com', 'https://example.com/@maya'),
      person('jonas@example.com', 'https://example.com/@jonas'),
      person('Aiko', 'https://social.example.com/@aiko'),
    ]
    expect(fediverseCreators(people)).toEqual({
      other: {
        'fediverse:creator': [
          '@maya@example.com',
          '@jonas@example.com',
          '@aiko@social.example.com',
        ],
      },
    })
  })

  it('says nothing for people without one', () => {
    const people = [
      {social: null},
      person('@maya.example.com', 'https://bsky.app/profile/maya', 'bluesky'),
      person(null, 'https://example.com/about'),
      person(null, 'not an address'),
    ]
    expect(fediverseCreators(people)).toEqual({})
  })
})
