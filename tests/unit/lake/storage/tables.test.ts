import {expect, test} from 'vitest'
import {openDatabase} from '../../../../sanity/lake/storage/database.ts'
import {createDatasetTable} from '../../../../sanity/lake/storage/dataset-table.ts'
import {createKeyValueTable} from '../../../../sanity/lake/storage/key-value-table.ts'
import {rememberFact} from '../../../../sanity/lake/storage/meta-table.ts'
import {createOutboxTable} from '../../../../sanity/lake/storage/outbox-table.ts'
import type {Delivery, DeliveryAttempt} from '../../../../sanity/lake/storage/outbox-table.ts'
import {createSessionTable} from '../../../../sanity/lake/storage/session-table.ts'
import {createTokenTable} from '../../../../sanity/lake/storage/token-table.ts'
import {createUserTable} from '../../../../sanity/lake/storage/user-table.ts'
import {createWebhookTable} from '../../../../sanity/lake/storage/webhook-table.ts'

const CREATED = '2026-01-01T00:00:00.000Z'
const ada = {
  id: 'ada',
  email: 'ada@example.org',
  name: 'Ada',
  role: 'editor',
  passwordHash: 'hash',
  disabled: false,
  createdAt: CREATED,
}

test('users are found by id and by address, are changed in part, and have one address each', () => {
  const users = createUserTable(openDatabase(':memory:'))
  users.insert(ada)
  expect(users.get('ada')).toEqual(ada)
  expect(users.byEmail('ADA@example.org')).toEqual(ada)
  expect(users.get('bob')).toBeUndefined()
  users.update('ada', {disabled: true, name: 'A.'})
  expect(users.list()).toEqual([{...ada, disabled: true, name: 'A.'}])
  expect(() => users.insert({...ada, id: 'other'})).toThrow(/UNIQUE/)
})

test('sessions can be extended, ended one by one or together, and swept', () => {
  const database = openDatabase(':memory:')
  createUserTable(database).insert(ada)
  const sessions = createSessionTable(database)
  const session = {hash: 'a', userId: 'ada', createdAt: CREATED, expiresAt: '2026-01-02'}
  for (const hash of ['a', 'b', 'c', 'd']) sessions.insert({...session, hash})
  sessions.extend('a', '2026-02-01')
  expect(sessions.get('a')).toEqual({...session, expiresAt: '2026-02-01'})
  sessions.remove('b')
  expect(sessions.get('b')).toBeUndefined()
  sessions.removeExpired('2026-01-02')
  expect(sessions.get('c')).toBeUndefined()
  sessions.removeOfUser('ada')
  expect(sessions.get('a')).toBeUndefined()
})

test('tokens are found by hash and by id until they are removed', () => {
  const tokens = createTokenTable(openDatabase(':memory:'))
  const token = {id: 't', hash: 'h', label: 'Site', role: 'viewer', createdAt: CREATED}
  tokens.insert(token)
  expect([tokens.byHash('h'), tokens.get('t'), tokens.list()]).toEqual([token, token, [token]])
  expect(tokens.remove('t')).toBe(true)
  expect(tokens.remove('t')).toBe(false)
  expect(tokens.byHash('h')).toBeUndefined()
})

test('settings are kept per user and key', () => {
  const settings = createKeyValueTable(openDatabase(':memory:'))
  settings.put('ada', 'layout', '"list"')
  settings.put('ada', 'layout', '"grid"')
  expect(settings.get('ada', 'layout')).toBe('"grid"')
  expect(settings.get('bob', 'layout')).toBeUndefined()
})

test('a fact is decided once', () => {
  const database = openDatabase(':memory:')
  expect(rememberFact(database, 'instanceId', () => 'first')).toBe('first')
  expect(rememberFact(database, 'instanceId', () => 'second')).toBe('first')
})

function openOutbox() {
  const database = openDatabase(':memory:')
  const datasets = createDatasetTable(database)
  datasets.add({name: 'test', aclMode: 'public', createdAt: CREATED})
  return {datasets, webhooks: createWebhookTable(database), outbox: createOutboxTable(database)}
}

function delivery(id: string, hookId = 'hook'): Delivery {
  const headers = {'sanity-operation': 'create'}
  const subject = {dataset: 'test', seq: 1, documentId: 'post', idempotencyKey: `key-${id}`}
  return {id, hookId, ...subject, body: '{}', headers, dueAt: 5}
}

test('the outbox gives the deliveries of a hook one after the other', () => {
  const {outbox} = openOutbox()
  outbox.add([delivery('z'), delivery('a'), delivery('x', 'other')])
  expect(outbox.waitingHooks()).toEqual(['hook', 'other'])
  expect(outbox.next('hook')).toEqual({...delivery('z'), attempts: 0})
  outbox.reschedule('z', {dueAt: 99, attempts: 1})
  expect(outbox.next('hook')).toEqual({...delivery('z'), dueAt: 99, attempts: 1})
  outbox.remove('z')
  expect(outbox.next('hook')?.id).toBe('a')
  outbox.remove('a')
  expect(outbox.next('hook')).toBeUndefined()
})

test('the newest 200 attempts of a hook are kept', () => {
  const {outbox} = openOutbox()
  const attempt: DeliveryAttempt = {
    deliveryId: 'd',
    hookId: 'hook',
    dataset: 'test',
    documentId: 'post',
    idempotencyKey: 'key',
    attempt: 1,
    at: CREATED,
    durationMs: 12,
    status: 500,
    error: null,
  }
  outbox.recordAttempt({...attempt, hookId: 'other', status: null, error: 'no answer'})
  for (let count = 1; count <= 205; count += 1) outbox.recordAttempt({...attempt, attempt: count})
  const kept = outbox.attempts('hook', 1000)
  expect(kept).toHaveLength(200)
  expect(kept[0]).toEqual({...attempt, attempt: 205})
  expect(outbox.attempts('hook', 2).map((entry) => entry.attempt)).toEqual([205, 204])
  expect(outbox.attempts('other', 9)).toMatchObject([{status: null, error: 'no answer'}])
})

test('removing a webhook drops what waits for it; removing a dataset drops all it holds', () => {
  const {datasets, webhooks, outbox} = openOutbox()
  webhooks.put({id: 'hook', dataset: 'test', settings: '{}'})
  webhooks.put({id: 'hook', dataset: 'test', settings: '{"a":1}'})
  webhooks.put({id: 'other', dataset: 'test', settings: '{}'})
  expect(webhooks.get('hook')?.settings).toBe('{"a":1}')
  outbox.add([delivery('a'), delivery('b', 'other')])
  expect(webhooks.remove('hook')).toBe(true)
  expect(webhooks.remove('hook')).toBe(false)
  expect(outbox.waitingHooks()).toEqual(['other'])
  expect(datasets.remove('test')).toBe(true)
  expect(datasets.list()).toEqual([])
  expect(webhooks.list()).toEqual([])
  expect(outbox.waitingHooks()).toEqual([])
})
