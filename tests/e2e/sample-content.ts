import {isDeepStrictEqual} from 'node:util'
import {z} from 'zod'
import {asAdministrator} from './accounts.ts'
import {lakeClient} from './stack.ts'

const documents = z.array(z.looseObject({_id: z.string(), _type: z.string()}))

type Content = Map<string, z.infer<typeof documents>[number]>

/** Every document that editors make: published ones and drafts, without the assets. */
export async function readContent(): Promise<Content> {
  const query = '*[!(_type match "sanity.*" || _type match "system.*")]'
  const found = documents.parse(await lakeClient().fetch(query))
  return new Map(found.map((document) => [document._id, document]))
}

/** Puts everything back as it was, so that no journey sees what another one left behind. */
export async function putBack(content: Content): Promise<void> {
  const transaction = lakeClient().transaction()
  const now = await readContent()
  for (const [id, document] of content) {
    if (!isDeepStrictEqual(document, now.get(id))) transaction.createOrReplace(document)
  }
  for (const id of now.keys()) {
    if (!content.has(id)) transaction.delete(id)
  }
  if (transaction.toJSON().length === 0) return
  await asAdministrator(async (client) => {
    await client.mutate(transaction)
  })
}
