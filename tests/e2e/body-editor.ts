import type {Locator} from '@playwright/test'
import type {Studio} from './studio.ts'

/** The Studio's editor of running text. */
export class BodyEditor {
  readonly #studio: Studio

  constructor(studio: Studio) {
    this.#studio = studio
  }

  async open(): Promise<void> {
    await this.#editor.getByTestId('fullscreen-button-expand').click()
    await this.#editor.getByRole('textbox').click()
  }

  async close(): Promise<void> {
    await this.#editor.getByTestId('fullscreen-button-collapse').click()
  }

  /** Pastes what another program put on the clipboard. */
  async paste(html: string): Promise<void> {
    await this.#editor.getByRole('textbox').evaluate((element, text) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', text)
      const paste = {clipboardData, bubbles: true, cancelable: true}
      element.dispatchEvent(new ClipboardEvent('paste', paste))
    }, html)
  }

  /** Makes the paragraph with the cursor one of another style. */
  async style(name: string): Promise<void> {
    await this.#editor.getByRole('button', {name: 'Paragraph'}).click()
    await this.#page.getByRole('menuitem', {name}).click()
  }

  /** Inserts a block that refers to a document, which is searched for. */
  async insert(block: string, word: string): Promise<void> {
    await this.#editor.getByTestId('insert-menu-button').click()
    await this.#page.getByRole('menuitem', {name: `Insert ${block} (block)`}).click()
    const dialog = this.#page.getByRole('dialog')
    await this.#studio.refer(dialog.getByRole('combobox'), word)
    await dialog.getByRole('button', {name: 'Close dialog'}).click()
  }

  get #page() {
    return this.#studio.page
  }

  get #editor(): Locator {
    return this.#page.getByTestId('pt-editor')
  }
}
