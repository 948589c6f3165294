import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {publishArticle} from './articles.ts'
import {expect, test} from './editor.ts'
import {expectToRead, read} from './reader.ts'
import {DATA_DIR, LAKE_PORT} from './stack.ts'

const PAGES = ['/', '/articles', '/articles/how-to-hinge', '/authors/maya-okafor', '/programs']

test('CMS outage: readers notice nothing when the Content Lake hangs and dies, and editors go on', async ({
  page,
  studio,
}) => {
  const article = await publishArticle({slug: 'get-up', title: 'Get Up'})
  await studio.open('article', article)
  await expect(studio.textbox('Title')).toHaveValue('Get Up')

  const lake = lakeProcess()
  process.kill(lake, 'SIGSTOP')
  for (const path of PAGES) expect((await read(path)).status, path).toBe(200)
  process.kill(lake, 'SIGKILL')
  for (const path of PAGES) expect((await read(path)).status, path).toBe(200)

  await expect.poll(isHealthy).toBe(true)
  expect(lakeProcess()).not.toBe(lake)
  await studio.textbox('Title').fill('Get Up Again')
  await studio.publish()
  await expectToRead({'/articles/get-up': 'Get Up Again', '/articles': 'Get Up Again'})
  await expect(page.getByRole('link', {name: /^Get Up Again/})).toBeVisible()
})

function lakeProcess(): number {
  return Number(readFileSync(join(DATA_DIR, 'lake.pid'), 'utf8'))
}

async function isHealthy(): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${LAKE_PORT}/healthz`)).ok
  } catch {
    // Nobody listens yet.
    return false
  }
}
