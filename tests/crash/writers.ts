import {createHash} from 'node:crypto'
import type {Below} from '../support/seeded-random.ts'
import type {Ledger, PlannedTransaction} from './ledger.ts'

/** Plans the next transaction of a writer, whose documents have ids that begin with its name. */
export type Writer = (
  name: string,
  number: number,
  ledger: Ledger,
  below: Below,
) => PlannedTransaction

/** One document more with each transaction. */
const creator: Writer = (name, number) => {
  const marker = `${name}-${number}`
  return {
    transactionId: marker,
    after: new Map([[marker, marker]]),
    isAnnounced: true,
    send: (client) =>
      client
        .transaction()
        .transactionId(marker)
        .create({_id: marker, _type: 'note', marker})
        .commit(),
  }
}

/** The same document again and again; now and then it is deleted. */
const patcher: Writer = (name, number, ledger, below) => {
  const marker = `${name}-${number}`
  const isDeleted = ledger.get(name) !== null && below(8) === 0
  return {
    transactionId: marker,
    after: new Map([[name, isDeleted ? null : marker]]),
    isAnnounced: true,
    send: (client) => {
      const transaction = client.transaction().transactionId(marker)
      if (isDeleted) return transaction.delete(name).commit()
      const base = {_id: name, _type: 'note', marker: ''}
      return transaction.createIfNotExists(base).patch(name, {set: {marker}}).commit()
    },
  }
}

/** Several documents that hold the same marker, or one that is new. */
const bundler: Writer = (name, number, _ledger, below) => {
  const marker = `${name}-${number}`
  const ids = Array.from({length: 2 + below(6)}, (_, part) => `${name}-part-${part}`)
  ids.push(`${marker}-new`)
  return {
    transactionId: marker,
    after: new Map(ids.map((id) => [id, marker])),
    isAnnounced: true,
    send: (client) =>
      ids
        .reduce(
          (transaction, _id) => transaction.createOrReplace({_id, _type: 'part', marker}),
          client.transaction().transactionId(marker),
        )
        .commit(),
  }
}

/** Drafts that are published or discarded with document actions. */
const editor: Writer = (name, number, ledger, below) => {
  const marker = `${name}-${number}`
  const draftId = `drafts.${name}`
  const draft = ledger.get(draftId)
  if (draft === null || below(3) === 0) {
    return {
      transactionId: marker,
      after: new Map([[draftId, marker]]),
      send: (client) =>
        client
          .transaction()
          .transactionId(marker)
          .createOrReplace({_id: draftId, _type: 'story', marker})
          .commit(),
    }
  }
  if (below(3) === 0) {
    return {
      transactionId: marker,
      after: new Map([[draftId, null]]),
      send: (client) =>
        client.action(
          {actionType: 'sanity.action.document.version.discard', versionId: draftId},
          {transactionId: marker},
        ),
    }
  }
  return {
    transactionId: marker,
    after: new Map([
      [draftId, null],
      [name, draft],
    ]),
    send: (client) =>
      client.action(
        {actionType: 'sanity.action.document.publish', draftId, publishedId: name},
        {transactionId: marker},
      ),
  }
}

/** Files, which have bytes on disk besides their documents. */
const uploader: Writer = (name, number) => {
  const text = `The bytes of ${name}-${number}`
  const sha1 = createHash('sha1').update(text).digest('hex')
  return {
    transactionId: `${name}-${number}`,
    after: new Map([[`file-${sha1}-txt`, sha1]]),
    send: (client) => client.assets.upload('file', Buffer.from(text), {filename: 'note.txt'}),
  }
}

/** Everybody who writes at the same time. */
export const WRITERS: Readonly<Record<string, Writer>> = {
  'creator-a': creator,
  'creator-b': creator,
  'patcher-a': patcher,
  'patcher-b': patcher,
  'bundler-a': bundler,
  'bundler-b': bundler,
  'editor-a': editor,
  'editor-b': editor,
  uploader,
}
