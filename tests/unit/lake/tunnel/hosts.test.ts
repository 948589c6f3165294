import {expect, test} from 'vitest'
import {isSanityApi} from '@/sanity/lake/tunnel/hosts.ts'

test.each(['api.sanity.io:443', 'chalkline.api.sanity.io:443', 'API.SANITY.IO:443'])(
  '%s is answered by the lake',
  (address) => expect(isSanityApi(address)).toBe(true),
)

test.each([
  'api.sanity.io:80',
  'cdn.sanity.io:443',
  'evilapi.sanity.io:443',
  'api.sanity.io.evil.example:443',
  'evil.example/.api.sanity.io:443',
  '',
])('%s is not', (address) => expect(isSanityApi(address)).toBe(false))
