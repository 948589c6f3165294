import {expect, type Page} from '@playwright/test'
import {STUDIO_PATH} from '../../sanity/env.ts'

/** How long (milliseconds) a step may take before it is tried again from the beginning. */
const PATIENCE = 5_000

/** What an editor does with Content Releases in the Studio, in the words of its interface. */
export class Releases {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Makes a release and resolves to its name, as it stands in the ids of its versions. */
  async create(title: string, type: 'As soon as possible' | 'At time'): Promise<string> {
    await this.page.goto(`${STUDIO_PATH}/releases`)
    await this.page
      .getByRole('button', {name: /New release/})
      .first()
      .click()
    const dialog = this.page.getByRole('dialog')
    if (type !== 'As soon as possible') {
      await dialog.locator('button', {hasText: 'As soon as possible'}).click()
      await this.page.getByRole('menuitem', {name: type}).click()
    }
    await dialog.getByTestId('release-form-title').fill(title)
    await dialog.getByTestId('submit-release-button').click()
    await this.page.waitForURL(/\/releases\/r\w+/)
    return /\/releases\/(\w+)/.exec(this.page.url())?.[1] ?? ''
  }

  async open(name: string): Promise<void> {
    await this.page.goto(`${STUDIO_PATH}/releases/${name}?perspective=${name}`)
  }

  /** Makes a version of a document for a release and opens its form. */
  async addVersion(name: string, type: string, id: string): Promise<void> {
    await this.page.goto(`${STUDIO_PATH}/intent/edit/id=${id};type=${type}/?perspective=${name}`)
    await this.page.getByRole('button', {name: 'Add to release'}).click()
    // The form turns from what is published to the new version.
    await expect(this.page).toHaveURL(/perspective=/)
    await expect(this.page.getByRole('button', {name: 'Add to release'})).toBeHidden()
  }

  /** Presses the button of the release that is shown, and confirms. */
  async press(action: 'Run release' | 'Schedule release...' | 'Unschedule release'): Promise<void> {
    const button = this.page.getByRole('button', {name: action, exact: true})
    await this.#untilConfirmed(() => button.click({timeout: PATIENCE}))
  }

  /** Chooses an entry of the release's menu, and confirms. */
  async choose(action: 'Archive release' | 'Delete release'): Promise<void> {
    await this.#untilConfirmed(async () => {
      await this.page.getByTestId('release-menu-button').click({timeout: PATIENCE})
      await this.page.getByRole('menuitem', {name: action}).click({timeout: PATIENCE})
    })
  }

  /** The Studio closes a menu or a dialog when it learns something new about the release meanwhile. */
  async #untilConfirmed(ask: () => Promise<void>): Promise<void> {
    const confirm = this.page.getByRole('dialog').getByTestId('confirm-button')
    await expect(async () => {
      if (!(await confirm.isVisible())) await ask()
      await confirm.click({timeout: PATIENCE})
    }).toPass()
  }
}
