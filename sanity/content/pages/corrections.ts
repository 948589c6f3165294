import {page} from '../builders/page.ts'
import {bullets, h2, internalLink, item, link, paragraph, strong} from '../portable-text.ts'

export const corrections = page({
  slug: 'corrections',
  title: 'Corrections',
  standfirst: 'We get things wrong. Here is how we fix them where everyone can see it.',
  body: [
    paragraph`
      When an article was wrong, we change it, and a note on the article says what was wrong and
      when we changed it. We do not quietly edit facts. Typing errors and broken links are repaired
      without a note.
    `,
    h2('Three kinds of change'),
    bullets(
      item`${strong('Correction:')} something was false. The note says what, and what is true.`,
      item`
        ${strong('New evidence:')} something has been learned since. The note says what changed in
        the advice.
      `,
      item`
        ${strong('Clearer wording:')} the advice is the same, but readers misunderstood it, which is
        our fault.
      `,
    ),
    h2('An example'),
    paragraph`
      In October we told readers to measure an ankle test from the heel. It is measured from the
      longest toe. The note is on
      ${internalLink('the article on backs', 'article', 'three-reasons-your-back-and-hips-hurt')},
      along with a second one about what readers asked.
    `,
    h2('Tell us'),
    paragraph`
      Write to ${link('corrections@example.com', 'mailto:corrections@example.com')} with the address
      of the page and the sentence. We answer within three working days, and we thank you by name if
      you like. (This is a sample publication: the address leads nowhere.)
    `,
  ],
})
