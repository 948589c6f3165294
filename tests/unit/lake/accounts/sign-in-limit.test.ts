import {describe, expect, test} from 'vitest'
import {createSignInLimit, FAILURES_PER_ACCOUNT} from '@/sanity/lake/accounts/sign-in-limit.ts'

function limitAt(start = 0) {
  let time = start
  const limit = createSignInLimit(() => new Date(time))
  return {limit, pass: (milliseconds: number) => (time += milliseconds)}
}

describe('the limit on wrong passwords', () => {
  test('stops after ten and opens again a quarter of an hour after the first', () => {
    const {limit, pass} = limitAt()
    for (let count = 0; count < FAILURES_PER_ACCOUNT; count += 1) {
      expect(limit.secondsToWait('a@example.com', '1.2.3.4')).toBe(0)
      limit.recordFailure('a@example.com', '1.2.3.4')
    }
    expect(limit.secondsToWait('a@example.com', '1.2.3.4')).toBe(900)
    pass(899_000)
    expect(limit.secondsToWait('a@example.com', '1.2.3.4')).toBe(1)
    pass(1000)
    expect(limit.secondsToWait('a@example.com', '1.2.3.4')).toBe(0)
  })

  test('counts per account and address, whatever the letter case', () => {
    const {limit} = limitAt()
    for (let count = 0; count < FAILURES_PER_ACCOUNT; count += 1) {
      limit.recordFailure('A@Example.com', '1.2.3.4')
    }
    expect(limit.secondsToWait('a@example.com', '1.2.3.4')).toBeGreaterThan(0)
    expect(limit.secondsToWait('a@example.com', '5.6.7.8')).toBe(0)
    expect(limit.secondsToWait('b@example.com', '1.2.3.4')).toBe(0)
  })

  test('stops an address that tries a hundred accounts', () => {
    const {limit} = limitAt()
    for (let count = 0; count < 100; count += 1) {
      limit.recordFailure(`user${count}@example.com`, '1.2.3.4')
    }
    expect(limit.secondsToWait('another@example.com', '1.2.3.4')).toBeGreaterThan(0)
  })

  test('does not stop an address from which a hundred people sign in', () => {
    const {limit} = limitAt()
    for (let count = 0; count < 100; count += 1) {
      limit.recordFailure(`user${count}@example.com`, '1.2.3.4')
      limit.recordSuccess(`user${count}@example.com`, '1.2.3.4')
    }
    expect(limit.secondsToWait('another@example.com', '1.2.3.4')).toBe(0)
  })

  test('forgets the mistakes of somebody who then signs in', () => {
    const {limit} = limitAt()
    for (let count = 0; count < FAILURES_PER_ACCOUNT; count += 1) {
      limit.recordFailure('a@example.com', '1.2.3.4')
    }
    limit.recordSuccess('a@example.com', '1.2.3.4')
    expect(limit.secondsToWait('a@example.com', '1.2.3.4')).toBe(0)
  })
})
