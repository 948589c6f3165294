import {expect, test, vi} from 'vitest'
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
  const report = vi.fn<() => void>()
  expect(presentableBody(body, report).map(({_key}) => _key)).toEqual(['a', 'c', 'd', 'e'])
  expect(report).not.toHaveBeenCalled()
})

test('blocks that cannot be shown are left out, and editors hear which', () => {
  // As the API may deliver it: past the Studio's validation, which the types rely on.
  const body: BodyBlock[] = JSON.parse(`[
    {"_key": "a", "_type": "exerciseCard", "exercise": null},
    {"_key": "b", "_type": "programCard", "program": null},
    {"_key": "c", "_type": "figure", "asset": null},
    {"_key": "d", "_type": "gallery", "images": [{"asset": null}]},
    {"_key": "e", "_type": "pullQuote", "text": null},
    {"_key": "f", "_type": "callToAction", "headline": "Buy", "actions": []},
    {"_key": "g", "_type": "block", "children": null},
    {"_key": "h", "_type": "hologram"},
    {"_key": "i", "_type": "session", "prescriptions": []},
    {"_key": "j", "_type": "faq", "items": []},
    {"_key": "k", "_type": "callToActionReference", "shared": null}
  ]`)
  const hidden: string[] = []
  expect(presentableBody(body, ({_key}) => hidden.push(_key))).toEqual([])
  expect(hidden).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'h', 'i', 'j', 'k'])
})
