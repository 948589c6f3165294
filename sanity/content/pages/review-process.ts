import {page} from '../builders/page.ts'
import {bullets, h2, internalLink, item, numbered, paragraph, strong} from '../portable-text.ts'

export const reviewProcess = page({
  slug: 'review-process',
  title: 'Review Process',
  standfirst: 'Who checks what we write, what they check, and what their name on a page means.',
  body: [
    paragraph`
      An article about injury, health, or nutrition is read by someone with a qualification in that
      field before it is published. Their name, their credentials, and the day on which they last
      read the whole text stand at the head of the article.
    `,
    h2('What a reviewer does'),
    numbered(
      item`Reads the article against its sources, and asks for one where a claim has none.`,
      item`Checks that the advice could not hurt a reader who follows it without us.`,
      item`Checks that the signs to see a clinician are complete, and near the top.`,
      item`Writes down what has to change. The author changes it; an editor sees that it is done.`,
    ),
    h2('What a reviewer does not do'),
    bullets(
      item`${strong('Review their own work.')} Author and reviewer are never the same person.`,
      item`
        ${strong('Sell it.')} A reviewer is paid a flat fee, whatever the verdict; see the
        ${internalLink('disclosures', 'page', 'disclosures')}.
      `,
      item`${strong('Guarantee it.')} A review lowers the odds of a mistake. It does not end them.`,
    ),
    h2('How we use sources'),
    paragraph`
      A raised number after a sentence leads to the work it rests on, and the list says what kind of
      evidence that is: a meta-analysis, a trial, a cohort study, a guideline, a review, or an
      expert’s opinion. An opinion is welcome here. It may not dress up as a trial.
    `,
    h2('When it is read again'),
    paragraph`
      At least once a year, or when a source is corrected or withdrawn. If the advice changes, the
      article says so; the ${internalLink('corrections page', 'page', 'corrections')} explains how.
      (This is a sample publication: its reviewers are made up, and so are their fees.)
    `,
  ],
})
