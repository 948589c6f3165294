import type {BodyBlock, BodyBlockOf, CallToAction, Figure, Prescription} from '@/lib/content/types'
import {imageSources} from '@/lib/images/image-url'
import {absoluteHref, type PageAddress} from '@/lib/links/absolute-href'
import {disclosureText, type DisclosureTexts} from '@/lib/links/disclosure-text'
import {dose, prescriptionDetails, restBetween} from '../prescription'
import type {DisclosureBlock} from '../with-disclosure'
import {line, link, picture, plain, quoted, stacked} from './inline'

/** What the Markdown of a text depends on besides the text. */
export interface MarkdownContext extends PageAddress {
  disclosures: DisclosureTexts
}

/** Every block that is not lines of text, except the callout, whose body is a text of its own. */
type CardType = Exclude<BodyBlock['_type'], 'block' | 'callout'>

type CardMarkdown = {[Type in CardType]: (page: PageAddress, block: BodyBlockOf<Type>) => string}

const IMAGE_WIDTH = 1200

/** The Markdown of each block. */
export const cardMarkdown: CardMarkdown = {
  figure: figureMarkdown,
  gallery: (page, {caption, images}) =>
    stacked(...images.map((image) => figureMarkdown(page, image)), plain(caption)),
  video: (page, {description, title, transcript, url}) =>
    stacked(
      `Video: ${link(absoluteHref(page, {href: url}), line(title))}`,
      plain(description),
      transcript ? quoted(stacked('Transcript:', plain(transcript))) : '',
    ),
  pullQuote: (_, {attribution, person, text}) => {
    const by = [person?.name, attribution].filter(Boolean).join(', ')
    return quoted(stacked(plain(text), by ? `— ${line(by)}` : ''))
  },
  exerciseCard: (page, {dose: amount, exercise, note}) =>
    stacked(
      exercise ? documentMarkdown(page, exercise) : '',
      amount ? `Dose: ${line(amount)}` : '',
      plain(note),
    ),
  programCard: (page, {note, program}) =>
    stacked(program ? documentMarkdown(page, program) : '', plain(note)),
  session: (page, {note, prescriptions, title}) =>
    stacked(
      title ? `**${line(title)}**` : '',
      plain(note),
      [
        '| Exercise | Sets × reps | Rest |',
        '| --- | --- | --- |',
        ...prescriptions.map((item) => rowMarkdown(page, item)),
      ].join('\n'),
    ),
  faq: (_, {items, title}) =>
    stacked(
      `## ${line(title || 'Questions')}`,
      ...items
        .filter(({answer, question}) => question && answer)
        .map(({answer, question}) => stacked(`### ${line(question)}`, plain(answer))),
    ),
  callToAction: callToActionMarkdown,
  callToActionReference: (page, {shared}) =>
    shared?.callToAction ? callToActionMarkdown(page, shared.callToAction) : '',
}

/** Who profits from the links that follow. */
export function disclosureMarkdown(
  {disclosures}: MarkdownContext,
  {kinds}: DisclosureBlock,
): string {
  return quoted(stacked(...kinds.map((kind) => plain(disclosureText(kind, disclosures)))))
}

/** A picture with its caption and its credit; nothing without a picture. */
export function figureMarkdown(page: PageAddress, figure: Figure | null): string {
  const sources = imageSources(figure, {widths: [IMAGE_WIDTH]})
  if (!figure || !sources) return ''
  const {alt, caption, credit, decorative} = figure
  const name = credit?.text ?? credit?.person?.name
  const credited = name ? `Credit: ${line(name)}` : ''
  return stacked(
    picture(new URL(sources.src, page.site.url).href, decorative ? '' : alt),
    [line(caption), credited].filter(Boolean).join(' '),
  )
}

function documentMarkdown(
  page: PageAddress,
  document: {_type: string; slug: string; summary: string | null; title: string},
): string {
  const name = link(absoluteHref(page, {reference: document}), line(document.title))
  return stacked(`**${name}**`, plain(document.summary))
}

function rowMarkdown(page: PageAddress, prescription: Prescription): string {
  const {exercise} = prescription
  const href = absoluteHref(page, {reference: exercise})
  const details = line(prescriptionDetails(prescription))
  const name = link(href, line(exercise?.title ?? 'Exercise'))
  const cells = [
    details ? `${name}: ${details}` : name,
    line(dose(prescription)),
    line(restBetween(prescription)),
  ]
  return `| ${cells.join(' | ')} |`
}

function callToActionMarkdown(page: PageAddress, action: Omit<CallToAction, '_type'>): string {
  const links = action.actions.flatMap((item) => {
    const href = absoluteHref(page, item)
    return href && item.label ? [link(href, line(item.label))] : []
  })
  if (links.length === 0) return ''
  return stacked(`**${line(action.headline)}**`, plain(action.body), links.join(' · '))
}
