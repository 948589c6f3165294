import {publication} from './publication.ts'

/** Documents of one transaction: well below the size of the largest body that a lake takes. */
const BATCH = 250

/** Writes a publication of the given number of articles into a running lake. */
export async function fillLake(url: string, token: string, articles: number): Promise<void> {
  let batch: object[] = []
  const write = async (): Promise<void> => {
    await postMutations(url, token, batch)
    batch = []
  }
  for (const create of publication(articles)) {
    batch.push({create})
    if (batch.length === BATCH) await write()
  }
  await write()
}

/** One transaction over HTTP. Throws when it is not accepted. */
export async function postMutations(
  url: string,
  token: string,
  mutations: readonly object[],
): Promise<void> {
  const response = await fetch(`${url}/v2025-02-19/data/mutate/production`, {
    method: 'POST',
    headers: {authorization: `Bearer ${token}`, 'content-type': 'application/json'},
    body: JSON.stringify({mutations}),
  })
  const answer = await response.text()
  if (!response.ok) throw new Error(`${response.status} ${answer}`)
}
