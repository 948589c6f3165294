import {describe, expect, test} from 'vitest'
import type {BodyBlock, SimpleText} from '@/lib/content/types'
import {disclosurePoint} from '@/lib/portable-text/disclosure'
import {programCard, textBlock} from '../../../support/content'

type Relationship = 'affiliate' | 'editorial' | 'own' | 'sponsored'

function linking(key: string, relationship: Relationship, listItem: 'bullet' | null = null) {
  return textBlock(key, 'Words', {
    listItem,
    markDefs: [{_key: 'm', _type: 'link', href: 'https://example.com', relationship}],
  })
}

function program(key: string, relationship: Relationship): BodyBlock {
  return {
    _key: key,
    _type: 'programCard',
    note: null,
    program: {...programCard(key, key), relationship},
  }
}

describe('Link relationship → disclosure', () => {
  test('stands right before the block of the first link that somebody profits from', () => {
    const body = [textBlock('a', 'Words'), linking('b', 'editorial'), linking('c', 'affiliate')]
    expect(disclosurePoint(body)).toEqual({before: 'c', kinds: ['affiliate']})
  })

  test('names every interest of the text, the strongest first', () => {
    const body = [linking('a', 'own'), linking('b', 'sponsored'), program('c', 'affiliate')]
    expect(disclosurePoint(body)).toEqual({before: 'a', kinds: ['sponsored', 'affiliate', 'own']})
  })

  test('does not tear a list apart', () => {
    const body = [
      textBlock('a', 'Words'),
      linking('b', 'editorial', 'bullet'),
      linking('c', 'own', 'bullet'),
    ]
    expect(disclosurePoint(body)?.before).toBe('b')
  })

  test('a program that is sold counts wherever it is linked: card, call to action, sentence', () => {
    const reference = {
      _id: 'p',
      _type: 'program',
      slug: 'p',
      title: 'P',
      relationship: 'own',
    } as const
    const callToAction = {
      _type: 'callToAction',
      eyebrow: null,
      headline: 'Go',
      body: null,
      actions: [{_key: 'l', label: 'Go', href: null, reference}],
    } as const
    const action: BodyBlock = {...callToAction, _key: 'b', actions: [...callToAction.actions]}
    const shared: BodyBlock = {
      _key: 'c',
      _type: 'callToActionReference',
      shared: {
        _id: 's',
        _type: 'sharedCallToAction',
        callToAction: {...callToAction, actions: [...callToAction.actions]},
      },
    }
    const sentence = textBlock('d', 'Words', {
      markDefs: [{_key: 'm', _type: 'internalLink', reference}],
    })
    const blocks = [program('a', 'own'), action, shared, sentence]
    expect(blocks.map((block) => disclosurePoint([block])?.kinds)).toEqual([
      ['own'],
      ['own'],
      ['own'],
      ['own'],
    ])
  })

  test('a text of editorial links has nothing to disclose', () => {
    expect(disclosurePoint([linking('a', 'editorial'), program('b', 'editorial')])).toBeUndefined()
    const none: SimpleText = []
    expect(disclosurePoint(none)).toBeUndefined()
  })
})
