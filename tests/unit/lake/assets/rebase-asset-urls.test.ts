import {expect, test} from 'vitest'
import {rebaseAssetUrls} from '../../../../sanity/lake/assets/rebase-asset-urls.ts'
import type {StoredDocument} from '../../../../sanity/lake/documents/types.ts'
import {mutate, testDataset} from '../../../support/dataset.ts'

const PATH = 'images/chalkline/production/abc-1x1.png'

function image(host: string) {
  return {_id: 'image-abc-1x1-png', _type: 'sanity.imageAsset', path: PATH, url: `${host}/${PATH}`}
}

/** The stored documents of these ids. */
function stored(dataset: ReturnType<typeof testDataset>, ...ids: string[]): StoredDocument[] {
  return ids.flatMap((id) => dataset.documents.get(id) ?? [])
}

test('asset addresses follow the lake to its new one, in a transaction of its own', () => {
  const dataset = testDataset()
  const note = {_id: 'note', _type: 'note', path: PATH, url: 'http://old/elsewhere'}
  mutate(dataset, {create: image('http://old:3000/lake')}, {create: note})
  const documents = stored(dataset, 'image-abc-1x1-png', 'note')
  rebaseAssetUrls(dataset, documents, 'http://new:4000/lake')
  expect(dataset.documents.get('image-abc-1x1-png')?.['url']).toBe(`http://new:4000/lake/${PATH}`)
  expect(dataset.documents.get('note')?.['url']).toBe('http://old/elsewhere')
  expect(dataset.transactions.map(({author}) => author)).toEqual(['ada', 'lake'])
  dataset.close()
})

test('nothing is written when every address is right', () => {
  const dataset = testDataset()
  mutate(dataset, {create: image('http://same/lake')})
  rebaseAssetUrls(dataset, stored(dataset, 'image-abc-1x1-png'), 'http://same/lake')
  expect(dataset.transactions).toHaveLength(1)
  dataset.close()
})
