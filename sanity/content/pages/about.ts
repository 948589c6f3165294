import {linkOut, linkTo, callToAction} from '../body-blocks.ts'
import {page} from '../builders/page.ts'
import {h2, internalLink, link, paragraph, prose} from '../portable-text.ts'

export const about = page({
  slug: 'about',
  title: 'About Chalkline',
  standfirst: 'A small publication about training, written by people who coach, treat, and lift.',
  body: [
    paragraph`
      Chalkline publishes few articles and keeps them. Each one has a named author, a date, a list
      of what has changed since, and, where wrong advice could hurt, a named reviewer. The movements
      it mentions are in the exercise library, drawn from start to finish, so that you never have to
      leave to find out what a reverse hyper is.
    `,
    paragraph`
      Programs are complete. Weeks, sessions, sets, and the reasons to stop are on the page,
      including for the one that costs money. If a plan cannot be judged before it is bought, we
      would rather not sell it.
    `,
    h2('Who is behind it'),
    paragraph`
      Six people write, edit, and review; ${internalLink('Ruth Adeyemi', 'person', 'ruth-adeyemi')}
      edits, and ${internalLink('Aiko Tanabe', 'person', 'aiko-tanabe')} reviews what concerns
      health. All of them were made up for this sample publication, together with their degrees and
      their grandfathers. The training advice is general, sober, and meant to be readable; it is not
      a substitute for someone who can see you.
    `,
    h2('Who pays'),
    paragraph`
      A sample publication has sample finances: one program for sale, one affiliate link, one
      sponsor. They exist so that you can see how they are marked.
      ${internalLink('Our disclosures', 'page', 'disclosures')} have the details.
    `,
    h2('The software'),
    paragraph`
      Chalkline is also the name of the open-source platform that you are looking at. Everything you
      read here is ordinary content in its studio: edit it, delete it, or
      ${link('replace it with your own', 'mailto:hello@example.com')}.
    `,
    callToAction({
      headline: 'New here?',
      body: prose`Read the long one about backs and hips, or let three questions choose a program.`,
      actions: [
        linkTo('Read the long one', 'article', 'three-reasons-your-back-and-hips-hurt'),
        linkOut('Find a program', '/programs/find'),
      ],
    }),
  ],
})
