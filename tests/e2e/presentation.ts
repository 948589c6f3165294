import type {FrameLocator, Locator, Page} from '@playwright/test'
import {STUDIO_PATH} from '../../sanity/env.ts'

/** What an editor does in the Presentation tool: the page on one side, its form on the other. */
export class Presentation {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Opens the tool with a page of the site in it; `perspective` names a release. */
  async open(path: string, perspective?: string): Promise<void> {
    const search = new URLSearchParams({preview: path, ...(perspective ? {perspective} : {})})
    await this.page.goto(`${STUDIO_PATH}/presentation?${search}`)
    await this.preview.locator('sanity-visual-editing').waitFor({state: 'attached'})
  }

  /** The page of the site. */
  get preview(): FrameLocator {
    return this.page.getByTestId('presentation-root').frameLocator('iframe')
  }

  /** The title on the page. */
  get title(): Locator {
    return this.preview.getByRole('heading', {level: 1})
  }

  /** An input of the form beside it, by its name in the schema. */
  input(name: string): Locator {
    return this.page.getByTestId(`field-${name}`).getByRole('textbox')
  }
}
