import {page} from '../builders/page.ts'
import {bullets, h2, internalLink, item, numbered, paragraph, strong} from '../portable-text.ts'

export const editorialPolicy = page({
  slug: 'editorial-policy',
  title: 'Editorial Policy',
  standfirst: 'How an article gets from an idea to this site, and what we promise once it is here.',
  body: [
    h2('Who writes'),
    paragraph`
      Authors coach, treat, or advise people in the field they write about. The author wrote the
      article. An expert was interviewed or quoted. A reviewer checked it. These are three roles,
      they are shown separately, and nobody reviews their own work.
    `,
    h2('How an article is made'),
    numbered(
      item`The author writes from practice and from published guidance, and says which is which.`,
      item`An editor cuts it by a fifth and asks “how do you know?” at least three times.`,
      item`
        If it concerns injury, health, or nutrition, a qualified reviewer reads it, and their name
        and the date appear on the page.
      `,
      item`Articles about injury tell you, near the top, when to see a clinician.`,
    ),
    h2('What we do not do'),
    bullets(
      item`
        ${strong('No diagnosis.')} We describe patterns; only someone who examines you can tell you
        what you have.
      `,
      item`${strong('No miracles.')} If an effect is small, we say that it is small.`,
      item`
        ${strong('No freshened dates.')} An article is “updated” only when its substance has
        changed, and the change is described.
      `,
      item`
        ${strong('No unmarked money.')} See the
        ${internalLink('disclosures', 'page', 'disclosures')}.
      `,
    ),
    h2('Review'),
    paragraph`
      Sensitive articles are read again at least once a year. The date you see is the date on which
      a person last read the whole text, not the date on which a computer saved it.
    `,
    h2('Pictures'),
    paragraph`
      Exercises are drawn rather than photographed, from the same poses for every movement, and
      every picture that carries meaning has a description for readers who cannot see it.
    `,
  ],
})
