import {expect, test} from 'vitest'
import {presentableBody} from '@/lib/content/presentable-body'
import type {BodyBlock} from '@/lib/content/types'
import {callout, exerciseBlock, exerciseCard, figure, textBlock} from '../../../support/content'

test('a body loses its empty paragraphs and keeps everything there is to show', () => {
  const body = [
    textBlock('a', 'Text'),
    textBlock('b', '  '),
    {...figure(), _key: 'c'},
    callout('d', 'See a doctor', 'when it is worse at night'),
    exerciseBlock('e', exerciseCard('hyper', 'Reverse hyper')),
  ]
  expect(presentableBody(body).map(({_key}) => _key)).toEqual(['a', 'c', 'd', 'e'])
})

test('blocks whose document or file is gone are left out instead of breaking the page', () => {
  // As the API may deliver it: past the Studio's validation, which the types rely on.
  const body: BodyBlock[] = JSON.parse(`[
    {"_key": "a", "_type": "exerciseCard", "exercise": null},
    {"_key": "b", "_type": "programCard", "program": null},
    {"_key": "c", "_type": "figure", "asset": null},
    {"_key": "d", "_type": "gallery", "images": [{"asset": null}]},
    {"_key": "e", "_type": "pullQuote", "text": null},
    {"_key": "f", "_type": "callToAction", "headline": "Buy", "actions": []},
    {"_key": "g", "_type": "block", "children": null},
    {"_key": "h", "_type": "hologram"}
  ]`)
  expect(presentableBody(body)).toEqual([])
})
