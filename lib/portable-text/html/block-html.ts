import type {
  BodyBlock,
  BodyBlockOf,
  CallToAction,
  ExerciseCard,
  ProgramCard,
} from '@/lib/content/types'
import {absoluteHref, type PageAddress} from '@/lib/links/absolute-href'
import type {DisclosureTexts} from '@/lib/links/disclosure-text'
import {disclosureText} from '@/lib/links/disclosure-text'
import {relFor} from '@/lib/links/rel'
import {calloutTone} from '../callout-tone'
import type {DisclosureBlock} from '../with-disclosure'
import {anchor, element, paragraph, words} from './element'
import {figureHtml, pictureHtml} from './figure-html'
import {sessionHtml} from './session-html'

/** What the HTML of a text depends on besides the text. */
export interface HtmlContext extends PageAddress {
  disclosures: DisclosureTexts
}

/** Every block that is not lines of text, except the callout, whose body is a text of its own. */
type CardType = Exclude<BodyBlock['_type'], 'block' | 'callout'>

type CardHtml = {[Type in CardType]: (page: HtmlContext, block: BodyBlockOf<Type>) => string}

/** The HTML of each block, for readers who see neither our styles nor our scripts. */
export const cardHtml: CardHtml = {
  figure: figureHtml,
  gallery: (page, {caption, images}) =>
    images.map((image) => figureHtml(page, image)).join('') + paragraph(caption),
  video: (page, video) =>
    element(
      'figure',
      {},
      anchor(absoluteHref(page, {href: video.url}), pictureHtml(page, video.poster)),
      element(
        'figcaption',
        {},
        anchor(absoluteHref(page, {href: video.url}), `Video: ${words(video.title)}`),
        video.description ? ` ${words(video.description)}` : '',
      ),
    ),
  pullQuote: (page, {attribution, person, text}) => {
    const name = person ? anchor(absoluteHref(page, {reference: person}), words(person.name)) : ''
    const by = [name, words(attribution)].filter(Boolean).join(', ')
    return element('blockquote', {}, paragraph(text), by ? element('p', {}, '— ', by) : '')
  },
  exerciseCard: (page, {dose, exercise, note}) =>
    element(
      'aside',
      {},
      exercise ? documentHtml(page, exercise) : '',
      paragraph(dose ? `Dose: ${dose}` : null),
      paragraph(note),
    ),
  programCard: (page, {note, program}) =>
    element('aside', {}, program ? documentHtml(page, program) : '', paragraph(note)),
  session: sessionHtml,
  faq: (_, {items, title}) =>
    element('h2', {}, words(title || 'Questions')) +
    items
      .filter(({answer, question}) => question && answer)
      .map(({answer, question}) => element('h3', {}, words(question)) + paragraph(answer))
      .join(''),
  callToAction: callToActionHtml,
  callToActionReference: (page, {shared}) =>
    shared?.callToAction ? callToActionHtml(page, shared.callToAction) : '',
}

/** Who profits from the links that follow. */
export function disclosureHtml({disclosures}: HtmlContext, {kinds}: DisclosureBlock): string {
  return element('aside', {}, ...kinds.map((kind) => paragraph(disclosureText(kind, disclosures))))
}

/** The title of a callout; its body follows. */
export function calloutTitle({title, tone}: BodyBlockOf<'callout'>): string {
  return element('strong', {}, words([calloutTone(tone), title].filter(Boolean).join(': ')))
}

function documentHtml(page: PageAddress, document: ExerciseCard | ProgramCard): string {
  const isProgram = document._type === 'program'
  const picture = isProgram ? document.mainImage : document.frames[0]
  const rel = isProgram ? relFor(document.relationship) : undefined
  const href = absoluteHref(page, {reference: document})
  return (
    pictureHtml(page, picture) +
    element('p', {}, element('strong', {}, anchor(href, words(document.title), rel))) +
    paragraph(document.summary)
  )
}

function callToActionHtml(page: PageAddress, action: Omit<CallToAction, '_type'>): string {
  const links = action.actions.flatMap((link) => {
    const href = absoluteHref(page, link)
    return href && link.label ? [anchor(href, words(link.label))] : []
  })
  if (links.length === 0) return ''
  return element(
    'aside',
    {},
    element('p', {}, element('strong', {}, words(action.headline))),
    paragraph(action.body),
    element('p', {}, links.join(' · ')),
  )
}
