import {createHash} from 'node:crypto'
import {formatCount} from '../../format/plural.ts'
import {formatDate} from '../../format/date.ts'
import {formatList} from '../../format/list.ts'
import type {Links} from '../links.ts'
import type {FollowedAuthor, NewsArticle} from '../news.ts'
import type {Subscriber} from '../subscriber.ts'
import {htmlText, type Letter, type LetterContent, plainText} from './letter.ts'

/** What letters are written with. */
export interface Stationery {
  links: Links
  /** Name of the site. */
  site: string
  /** The part behind the @ of message ids. */
  domain: string
  postalAddress: string | undefined
}

/** Asks the owner of an address whether they want to follow somebody. */
export async function confirmationLetter(
  {domain, links, postalAddress, site}: Stationery,
  {person, subscriber, until}: {person: FollowedAuthor; subscriber: Subscriber; until: number},
): Promise<Letter> {
  const content: LetterContent = {
    site,
    heading: `Follow ${person.name} by e-mail?`,
    passages: [
      {
        kind: 'text',
        text: `Somebody, probably you, asked for the articles of ${person.name} to be sent to this address. Nothing is sent until you say yes.`,
      },
      {
        kind: 'button',
        label: `Yes, follow ${person.name}`,
        href: links.confirm(subscriber.id, person._id, until),
      },
      {
        kind: 'text',
        text: 'If it was not you, do nothing: within two days the address is deleted.',
      },
    ],
    foot: {
      why: 'You get this one letter because your address was typed into our form.',
      links: [],
      address: postalAddress,
    },
  }
  return letter(content, {
    to: subscriber.email,
    subject: `Confirm: follow ${person.name}`,
    messageId: messageId(domain, ['confirm', subscriber.id, person._id, String(until)]),
    headers: {},
  })
}

/** Answers somebody who asks again to follow whom they follow; our form must not tell them. */
export async function alreadyFollowingLetter(
  {domain, links, postalAddress, site}: Stationery,
  {person, subscriber, now}: {person: FollowedAuthor; subscriber: Subscriber; now: number},
): Promise<Letter> {
  const preferences = links.preferences(subscriber.id)
  const content: LetterContent = {
    site,
    heading: `You follow ${person.name} already`,
    passages: [
      {kind: 'text', text: 'There is nothing to confirm. Their next article will be sent to you.'},
      {kind: 'button', label: 'See or change what you get', href: preferences},
    ],
    foot: {
      why: 'You get this letter because your address was typed into our form again.',
      links: [{label: 'Preferences', href: preferences}],
      address: postalAddress,
    },
  }
  return letter(content, {
    to: subscriber.email,
    subject: `You follow ${person.name} already`,
    messageId: messageId(domain, ['already', subscriber.id, person._id, String(now)]),
    headers: {},
  })
}

/** Tells of new articles: one with each letter, or those of a week. */
export async function articlesLetter(
  {domain, links, postalAddress, site}: Stationery,
  {
    articles,
    follows,
    subscriber,
  }: {
    articles: readonly NewsArticle[]
    /** Ids of the people whom the subscriber follows. */
    follows: readonly string[]
    subscriber: Subscriber
  },
): Promise<Letter> {
  const authors = new Map(
    articles
      .flatMap((article) => article.authors)
      .filter(({_id}) => follows.includes(_id))
      .map((author) => [author._id, author.name]),
  )
  const names = formatList(authors.values())
  const [first, ...others] = articles
  const subject =
    first && others.length === 0
      ? `${names}: ${first.title}`
      : `${formatCount(articles.length, {one: 'new article', other: 'new articles'})} by ${names}`
  const unsubscribe = links.unsubscribe(subscriber.id, [...authors.keys()])
  const preferences = links.preferences(subscriber.id)
  const content: LetterContent = {
    site,
    heading: first && others.length === 0 ? `New by ${names}` : subject,
    passages: articles.map((article) => ({
      kind: 'article',
      title: article.title,
      href: links.page(article),
      meta: `${formatList(article.authors.map(({name}) => name))} · ${formatDate(article.publishedAt)}`,
      text: article.standfirst ?? '',
    })),
    foot: {
      why: `You follow ${names} on ${site}.`,
      links: [{label: 'Unsubscribe or change what you get', href: preferences}],
      address: postalAddress,
    },
  }
  return letter(content, {
    to: subscriber.email,
    subject,
    messageId: messageId(domain, [subscriber.id, ...articles.map(({_id}) => _id).toSorted()]),
    // One line each: a folded one breaks signatures that relays make (nodemailer issue 1654).
    headers: {
      'List-Unsubscribe': {prepared: true, value: `<${unsubscribe}>`},
      'List-Unsubscribe-Post': {prepared: true, value: 'List-Unsubscribe=One-Click'},
    },
  })
}

async function letter(
  content: LetterContent,
  envelope: Omit<Letter, 'html' | 'text'>,
): Promise<Letter> {
  return {...envelope, text: plainText(content), html: await htmlText(content)}
}

/** The same for the same letter, so that a program that gets it twice can tell. */
function messageId(domain: string, parts: readonly string[]): string {
  const hash = createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 40)
  return `<${hash}@${domain}>`
}
