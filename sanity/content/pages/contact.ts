import {page} from '../builders/page.ts'
import {bullets, h2, internalLink, item, link, paragraph, strong} from '../portable-text.ts'

export const contact = page({
  slug: 'contact',
  title: 'Contact',
  standfirst: 'Questions, corrections, and first pull-ups. We read everything.',
  body: [
    bullets(
      item`${strong('Anything:')} ${link('hello@example.com', 'mailto:hello@example.com')}`,
      item`
        ${strong('Something is wrong:')}
        ${link('corrections@example.com', 'mailto:corrections@example.com')}, after a look at
        ${internalLink('how corrections work', 'page', 'corrections')}
      `,
      item`
        ${strong('Something is hard to use:')}
        ${link('access@example.com', 'mailto:access@example.com')}
      `,
    ),
    paragraph`
      These are sample addresses at a domain reserved for examples, so nothing will arrive. Replace
      them in the studio before you publish.
    `,
    h2('What we cannot do'),
    paragraph`
      We cannot tell you what your pain is, look at a video of your squat, or advise on your
      medicine. Please see someone who can examine you. If it is urgent, please do it now.
    `,
    h2('Pitches'),
    paragraph`
      We like short ones: what you know from practice that most people get wrong, in three
      sentences, and how you know it. The
      ${internalLink('editorial policy', 'page', 'editorial-policy')} explains what happens next.
    `,
  ],
})
