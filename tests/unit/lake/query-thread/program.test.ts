import {Worker} from 'node:worker_threads'
import {expect, onTestFinished, test} from 'vitest'
import {type Order, type Report, reportSchema} from '@/sanity/lake/query-thread/messages'

const PROGRAM = new URL('../../../../sanity/lake/query-thread/main.ts', import.meta.url)
const READER = {access: 'member', identity: 'u1', now: new Date(0), apiVersion: 'X'} as const

function article(id: string, title: string) {
  const stored = {_createdAt: '', _updatedAt: '', _rev: 'r'}
  return {_id: id, _type: 'article', title, ...stored}
}

/** What the program reports until it has answered once. */
async function reportsFor(...orders: readonly Order[]): Promise<readonly Report[]> {
  const worker = new Worker(PROGRAM)
  onTestFinished(() => worker.terminate().then(() => undefined))
  const reports: Report[] = []
  return await new Promise((resolve, reject) => {
    worker.on('error', reject)
    worker.on('message', (message: unknown) => {
      const report = reportSchema.parse(message)
      reports.push(report)
      if (report.kind === 'answer' || report.kind === 'failure') resolve(reports)
    })
    for (const order of orders) worker.postMessage(order)
  })
}

test.each(['count(*[title match "hin*"])', 'count(*[title == "Hinge better"])'])(
  'the deadline of %s begins after the changes that came before it',
  async (query) => {
    const reports = await reportsFor(
      {kind: 'documents', json: JSON.stringify([article('a', 'Squat')])},
      {kind: 'loaded'},
      {
        kind: 'changes',
        json: JSON.stringify([{documentId: 'b', after: article('b', 'Hinge better')}]),
      },
      {kind: 'query', request: {...READER, query}},
    )
    expect(reports.map(({kind}) => kind)).toEqual(['ready', 'began', 'answer'])
    const answer = reports.at(-1)
    expect(JSON.parse(answer?.kind === 'answer' ? answer.json : '')).toMatchObject({result: 1})
  },
)
