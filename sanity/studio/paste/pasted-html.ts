import {htmlToPortableText} from '@portabletext/html'
import {HTML_RULES} from './html-rules.ts'
import {type Allowed, tidyBlocks, type Tidied} from './tidy-blocks.ts'

/** Portable Text from HTML of a web page, Google Docs or Word, as far as a body can hold it. */
export function pastedHtml(html: string, allowed: Allowed): Tidied {
  return tidyBlocks(htmlToPortableText(html, {rules: HTML_RULES}), allowed)
}
