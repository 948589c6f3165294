import {expect, test} from 'vitest'
import {actionsFor, creatable} from '@/sanity/studio/singletons'

const actions = [
  {action: 'publish'},
  {action: 'duplicate'},
  {action: 'unpublish'},
  {action: 'delete'},
]

test('the settings can be published, but neither copied nor removed', () => {
  expect(actionsFor('siteSettings', actions)).toEqual([{action: 'publish'}])
  expect(actionsFor('article', actions)).toEqual(actions)
})

test('the settings are not offered as a new document', () => {
  const items = [{templateId: 'article'}, {templateId: 'siteSettings'}]
  expect(creatable(items)).toEqual([{templateId: 'article'}])
})
