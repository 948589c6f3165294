import {test as base} from '@playwright/test'
import {type Account, addAccount, signIn} from './accounts.ts'
import {settle} from './rendered-pages.ts'
import {putBack, readContent} from './sample-content.ts'
import {Studio} from './studio.ts'

export {expect} from '@playwright/test'

interface Journey {
  /** The Studio in a browser in which the editor is signed in. */
  studio: Studio
  /** The Studio in a second browser, in which somebody else is signed in. */
  colleague: Studio
  /** Runs by itself: the content of before is there again after each journey. */
  unchangedContent: void
}

interface Newsroom {
  editor: Account
  /** Cookies of the editor, who signs in once for all journeys. */
  editorCookies: Awaited<ReturnType<typeof signIn>>
}

/** A journey in which the browser is an editor's. */
export const test = base.extend<Journey, Newsroom>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from the pattern what a fixture needs.
  editor: [async ({}, use) => use(await addAccount('Edith', 'editor')), {scope: 'worker'}],
  editorCookies: [async ({editor}, use) => use(await signIn(editor)), {scope: 'worker'}],
  storageState: async ({editorCookies}, use) => use(editorCookies),
  studio: async ({page}, use) => use(new Studio(page)),
  colleague: async ({browser}, use) => {
    const cookies = await signIn(await addAccount('Colin', 'administrator'))
    const context = await browser.newContext({storageState: cookies})
    await use(new Studio(await context.newPage()))
    await context.close()
  },
  unchangedContent: [
    // oxlint-disable-next-line no-empty-pattern -- As above.
    async ({}, use) => {
      const content = await readContent()
      await use()
      await putBack(content)
      await settle()
    },
    {auto: true},
  ],
})
