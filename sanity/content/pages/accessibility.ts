import {page} from '../builders/page.ts'
import {bullets, h2, item, link, paragraph} from '../portable-text.ts'

export const accessibility = page({
  slug: 'accessibility',
  title: 'Accessibility',
  standfirst: 'Training is for everyone who can read about it, and so is this site.',
  body: [
    paragraph`
      We aim for the Web Content Accessibility Guidelines 2.2 at level AA. In practice, that means
      the following:
    `,
    bullets(
      item`Everything works with a keyboard, and you can see where you are.`,
      item`
        Pages make sense with a screen reader: one main heading, headings in order, links that say
        where they lead.
      `,
      item`
        Pictures that carry meaning are described. Exercises are also described in words, from start
        to finish, so that no drawing is needed.
      `,
      item`Text can be enlarged to twice its size without losing anything.`,
      item`
        Light and dark pages both keep enough contrast; motion stops if your system asks for less of
        it.
      `,
      item`Videos have transcripts.`,
      item`Finding programs and exercises works without JavaScript.`,
    ),
    h2('What does not work yet'),
    paragraph`
      Sample videos have no captions, because they do not exist. Drawings in the dark scheme keep
      their paper background.
    `,
    h2('Tell us'),
    paragraph`
      If something stands in your way, write to
      ${link('access@example.com', 'mailto:access@example.com')} and tell us the page and what you
      use to read it. This is a sample statement; test your own site before you publish yours.
    `,
  ],
})
