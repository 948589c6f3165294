import type {FeedProgram} from '@/lib/content/types'
import {formatList} from '@/lib/format/list'
import {formatCount} from '@/lib/format/plural'
import {absoluteImageUrl} from '@/lib/images/image-url'
import type {DisclosureTexts} from '@/lib/links/disclosure-text'
import {disclosuresFor} from '@/lib/links/rel'
import {disclosureHtml, type HtmlContext} from '@/lib/portable-text/html/block-html'
import {bodyHtml} from '@/lib/portable-text/html/body-html'
import {element, words} from '@/lib/portable-text/html/element'
import {figureHtml} from '@/lib/portable-text/html/figure-html'
import {hrefFor} from '@/lib/routes'
import {absoluteUrl, type Site} from '@/lib/seo/site'
import {EQUIPMENT, GOALS, LEVELS, titleOf} from '@/sanity/schema/vocabulary'
import {dateOf} from './date-of'
import type {FeedItem} from './feed'
import {feedId} from './feed-id'

const IMAGE_WIDTH = 1200

/** A program as an entry: what it asks for, and its description. */
export function programItem(
  site: Site,
  program: FeedProgram,
  disclosures: DisclosureTexts,
): FeedItem {
  const url = absoluteUrl(site, hrefFor(program))
  const published = dateOf(program.publishedAt)
  const image = absoluteImageUrl(program.mainImage, {siteUrl: site.url, width: IMAGE_WIDTH})
  return {
    id: feedId(site, program._id),
    url,
    title: program.title,
    summary: program.summary ?? '',
    html: programHtml({site, url, disclosures}, program),
    image: image ?? undefined,
    published,
    updated: published,
    authors: program.coaches.map((coach) => ({
      name: coach.name,
      url: absoluteUrl(site, hrefFor(coach)),
    })),
    topics: program.goals.map((goal) => titleOf(GOALS, goal)),
  }
}

function programHtml(page: HtmlContext, program: FeedProgram): string {
  const kinds = disclosuresFor([program.relationship])
  const facts = factsOf(program).map((fact) => element('li', {}, words(fact)))
  return [
    kinds.length > 0 ? disclosureHtml(page, {_key: 'disclosure', _type: 'disclosure', kinds}) : '',
    figureHtml(page, program.mainImage),
    facts.length > 0 ? element('ul', {}, ...facts) : '',
    bodyHtml(page, program.body ?? []),
  ].join('')
}

function factsOf({equipment, level, minutesPerSession, sessionsPerWeek, weeks}: FeedProgram) {
  const needed = (equipment ?? []).map((item) => titleOf(EQUIPMENT, item))
  return [
    weeks ? formatCount(weeks, {one: 'week', other: 'weeks'}) : '',
    sessionsPerWeek
      ? formatCount(sessionsPerWeek, {one: 'session a week', other: 'sessions a week'})
      : '',
    minutesPerSession
      ? formatCount(minutesPerSession, {one: 'minute a session', other: 'minutes a session'})
      : '',
    level ? `Level: ${titleOf(LEVELS, level)}` : '',
    needed.length > 0 ? `Equipment: ${formatList(needed)}` : '',
  ].filter(Boolean)
}
