import {expect, type Locator, type Page, type Response} from '@playwright/test'
import {STUDIO_PATH} from '../../sanity/env.ts'
import {BodyEditor} from './body-editor.ts'

/** What an editor does in the Studio, in the words of its interface. */
export class Studio {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Opens the form of a new document. */
  async create(type: string): Promise<void> {
    await this.page.goto(`${STUDIO_PATH}/intent/create/template=${type};type=${type}/`)
    await this.#pane.waitFor()
  }

  /** Opens a document by its published id. */
  async open(type: string, id: string): Promise<void> {
    await this.page.goto(`${STUDIO_PATH}/intent/edit/id=${id};type=${type}/`)
    await this.#pane.waitFor()
  }

  /** Turns to a tab of the form: Write, People, Classify … */
  async turnTo(name: string): Promise<void> {
    const tab = this.page.getByRole('tab', {name})
    await tab.click()
    await expect(tab).toHaveAttribute('aria-selected', 'true')
  }

  /** A field of the form by its name in the schema, for instance `mainImage`. */
  field(name: string): Locator {
    return this.page.getByTestId(`field-${name}`)
  }

  textbox(name: string): Locator {
    return this.page.getByRole('textbox', {name, exact: true})
  }

  /** The button at the foot of the form, or an entry of the menu beside it. */
  action(name: string): Locator {
    return this.#pane.getByRole('button', {name, exact: true})
  }

  /** Chooses an entry of the menu beside the form's button. */
  async chooseAction(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', {name: 'Open document actions'}).click()
    await this.page.getByRole('menuitem', {name}).click()
  }

  /** Adds a reference to a list of references: searches for a word and takes what is found. */
  async addReference(field: string, word: string): Promise<void> {
    await this.field(field).getByRole('button', {name: 'Add item'}).click()
    await this.refer(this.field(field).getByRole('combobox'), word)
  }

  /** Searches for a word in a reference input and takes what is found. */
  async refer(input: Locator, word: string): Promise<void> {
    await input.fill(word)
    await this.page.getByTestId('autocomplete-popover').getByRole('option').first().click()
  }

  /** Uploads a picture into the form's picture field. */
  async upload(file: Exclude<Parameters<Locator['setInputFiles']>[0], string>): Promise<void> {
    await this.page.getByTestId('image-input').getByTestId('file-button-input').setInputFiles(file)
  }

  /** Opens the editor of the running text in full size, and closes it afterwards. */
  async writeBody(write: (body: BodyEditor) => Promise<void>): Promise<void> {
    const body = new BodyEditor(this)
    await body.open()
    await write(body)
    await body.close()
  }

  /** Presses Publish and waits until the lake has answered. */
  async publish(): Promise<Response> {
    return await this.#send('publish', this.action('Publish'))
  }

  /** Opens one of the panels beside the form. */
  async openPanel(name: string): Promise<void> {
    await this.#pane.getByTestId('pane-context-menu-button').click()
    await this.page.getByRole('menuitem', {name}).click()
  }

  /** Shows the history beside the form. */
  async openHistory(): Promise<Locator> {
    await this.openPanel('History')
    return this.page.getByRole('listbox', {name: 'Document revisions'})
  }

  /** Turns to the published version, presses Unpublish and confirms. */
  async unpublish(): Promise<Response> {
    await this.action('Published').click()
    await this.action('Unpublish').click()
    const confirm = this.page.getByRole('dialog').getByRole('button', {name: 'Unpublish now'})
    return await this.#send('unpublish', confirm)
  }

  /** Schedules the open draft for the first full minute that is at least ten seconds after a time. */
  async schedule(after: number): Promise<void> {
    await this.chooseAction('Schedule publish')
    const dialog = this.page.getByRole('dialog')
    await dialog.getByTestId('date-input').fill(minuteAfter(after))
    await this.page.keyboard.press('Tab')
    await dialog.getByTestId('confirm-button').click()
    await expect(this.page.getByRole('button', {name: 'Scheduled publish'})).toBeVisible()
  }

  get #pane(): Locator {
    return this.page.getByTestId('document-pane')
  }

  async #send(action: string, button: Locator): Promise<Response> {
    const answered = this.page.waitForResponse(
      (response) =>
        response.url().includes('/data/actions/') &&
        response.request().postData()?.includes(`sanity.action.document.${action}"`) === true,
    )
    await button.click()
    return await answered
  }
}

/** Milliseconds to a minute, which the Studio writes as its field does. */
function minuteAfter(time: number): string {
  const minute = 60_000
  const at = new Date(Math.ceil((time + minute / 6) / minute) * minute)
  const day = at.toLocaleDateString('en-US', {month: 'short', day: 'numeric', year: 'numeric'})
  return `${day} ${at.toTimeString().slice(0, 5)}`
}
