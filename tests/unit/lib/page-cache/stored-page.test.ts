import {expect, test} from 'vitest'
import {belongsOnDisk, isRedirect} from '@/lib/page-cache/stored-page'

test('a redirect is told by its status', () => {
  expect([307, 308].map((status) => isRedirect({status}))).toEqual([true, true])
  const others = [{status: 200}, {status: 404}, {status: undefined}, {}, null, undefined]
  expect(others.map((page) => isRedirect(page))).toEqual(others.map(() => false))
})

test('only pages with content are kept on disk, whatever addresses are asked for', () => {
  const tags = ['read-at:1', 'article:a']
  expect(belongsOnDisk({}, tags)).toBe(true)
  expect(belongsOnDisk({status: 200}, tags)).toBe(true)
  expect(belongsOnDisk({status: 308}, tags)).toBe(true)
  expect(belongsOnDisk({status: 404}, tags)).toBe(false)
  expect(belongsOnDisk({status: 200}, ['_N_T_/studio/any/address'])).toBe(false)
})
