import {page} from '../builders/page.ts'
import {bullets, h2, internalLink, item, paragraph, strong} from '../portable-text.ts'

export const privacy = page({
  slug: 'privacy',
  title: 'Privacy',
  standfirst: 'What this site knows about you. It is a short page, because it is a short list.',
  body: [
    paragraph`
      Reading Chalkline requires no account, sets no tracking cookie, and loads nothing from other
      companies until you ask for it.
    `,
    h2('What is stored'),
    bullets(
      item`
        ${strong('In your browser:')} what you choose here, for example kilograms or pounds, and
        whom you follow. It does not leave your device: you can export the list, and clearing the
        site’s data deletes it.
      `,
      item`
        ${strong('If you follow by e-mail:')} your address, whom you follow and how often you want
        letters, in a file of this site’s own. Addresses that are not confirmed are deleted after
        two days. Letters count neither openings nor clicks, every one can be ended with one click,
        and with the last person you follow the address is deleted. What was sent to you is
        remembered for 30 days.
      `,
      item`
        ${strong('On the server:')} the web server may keep ordinary request logs for a few days, to
        keep the site running. The operator of this site decides for how long.
      `,
      item`${strong('For editors only:')} a sign-in cookie in the studio, strictly for signing in.`,
    ),
    h2('Videos'),
    paragraph`
      A video is a still picture until you press play. Only then is it loaded from the company that
      hosts it, and from that moment that company’s rules apply. The transcript below it costs you
      nothing.
    `,
    h2('Fonts and pictures'),
    paragraph`Both come from this site itself.`,
    h2('Your rights'),
    paragraph`
      Since we hold no profile of you, there is little to show or delete: the link at the foot of
      each letter shows what we keep about an address, and deletes it. Ask anyway through the
      ${internalLink('contact page', 'page', 'contact')}. This is a sample policy: have your own
      checked before you publish.
    `,
  ],
})
