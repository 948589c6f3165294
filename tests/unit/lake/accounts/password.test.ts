import {describe, expect, test} from 'vitest'
import {hashPassword, verifyPassword} from '@/sanity/lake/accounts/password.ts'

describe('passwords', () => {
  test('are stored as salted Argon2id in PHC format, and verify', async () => {
    const [first, second] = [await hashPassword('lift heavy'), await hashPassword('lift heavy')]
    expect(first).toMatch(
      /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/,
    )
    expect(first).not.toBe(second)
    expect(await verifyPassword('lift heavy', first)).toBe(true)
    expect(await verifyPassword('lift heavy', second)).toBe(true)
  })

  test('do not verify when they differ, even in one character', async () => {
    const stored = await hashPassword('lift heavy')
    expect(await verifyPassword('lift heavi', stored)).toBe(false)
    expect(await verifyPassword('', stored)).toBe(false)
  })

  test('verify with the parameters that they were stored with', async () => {
    // Argon2id of "password" with the salt "somesalt", m=256, t=2, p=1: a vector of the reference
    // implementation (github.com/P-H-C/phc-winner-argon2, test.c).
    const vector =
      '$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4'
    expect(await verifyPassword('password', vector)).toBe(true)
  })

  test('typed with another keyboard’s composition of the same letters verify', async () => {
    expect(await verifyPassword('cafe\u0301', await hashPassword('caf\u00e9'))).toBe(true)
  })

  test.each(['', 'plain', '$argon2i$v=19$m=1,t=1,p=1$YQ$YQ', '$2b$10$abcdefghijklmnopqrstuv'])(
    'never match a stored value of another format: %j',
    async (stored) => {
      expect(await verifyPassword('plain', stored)).toBe(false)
    },
  )
})
