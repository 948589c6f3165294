import {page} from '../builders/page.ts'
import {bullets, h2, internalLink, item, paragraph, strong} from '../portable-text.ts'

export const disclosures = page({
  slug: 'disclosures',
  title: 'Disclosures and Funding',
  standfirst: 'Who pays Chalkline, for what, and how you can tell while you read.',
  body: [
    paragraph`
      Every link that leaves this site has a relationship attached to it by the person who placed
      it. From that, the page prints a disclosure above the first such link and marks the link for
      search engines. Nobody has to remember to do it.
    `,
    h2('The four relationships'),
    bullets(
      item`${strong('Editorial.')} We earn nothing. This is nearly every link.`,
      item`${strong('Own.')} It leads to something that we, or the author, sell or run.`,
      item`
        ${strong('Affiliate.')} If you buy, we receive a commission. The price is the same for you.
      `,
      item`
        ${strong('Sponsored.')} Someone paid for it to be there. They did not see the article first.
      `,
    ),
    h2('Who earns what at present'),
    bullets(
      item`
        ${internalLink('Back Builder', 'program', 'back-builder')} is sold by its two coaches.
        Everything needed to do it is published free of charge.
      `,
      item`One article links to a slant board whose maker pays us a commission.`,
      item`One training log sponsors a page. It is an ordinary training log.`,
      item`Reviewers are paid a flat fee per review.`,
    ),
    h2('What money cannot buy here'),
    paragraph`
      A mention, a ranking, a kinder sentence, or the removal of an unkind one. All of the companies
      above are made up for this sample publication, which has made them very easy to refuse.
    `,
  ],
})
