import {after} from 'next/server'
import {readEnv} from '@/lib/env'
import {keepOldAddress} from '@/lib/revalidation/keep-old-address'
import {renderPages} from '@/lib/revalidation/render-pages'
import {revalidateContent} from '@/lib/revalidation/revalidate-content'
import {readWebhookRequest, transactionOf} from '@/lib/revalidation/webhook-request'
import {siteSubscriptions} from '@/lib/subscriptions/site-subscriptions'
import {client} from '@/sanity/client'

/** The content webhook: what was published, changed or removed shows on the site from now on. */
export async function POST(request: Request): Promise<Response> {
  const {port, webhookSecret, writeToken} = readEnv()
  const webhook = await readWebhookRequest(request, webhookSecret, Date.now())
  if (!webhook.ok) return Response.json({message: webhook.message}, {status: webhook.status})
  if (writeToken) {
    await keepOldAddress(webhook.change, client.withConfig({token: writeToken}))
  }
  const pages = revalidateContent(webhook.change, transactionOf(request))
  after(async () => {
    await renderPages(`http://127.0.0.1:${port}`, pages)
    // Not awaited: letters go out one by one, for as long as it takes.
    void siteSubscriptions()?.work()
  })
  return Response.json({revalidated: pages.own.length + pages.others.length})
}
