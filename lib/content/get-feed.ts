import 'server-only'
import {programItem} from '@/lib/feeds/program-item'
import {articleItem} from '@/lib/feeds/article-item'
import type {Feed, FeedItem} from '@/lib/feeds/feed'
import {absoluteImageUrl} from '@/lib/images/image-url'
import {shownDocuments} from '@/lib/revalidation/shown-documents'
import {anyTag, documentTag, listTag, type Tag, wholeTag} from '@/lib/revalidation/tags'
import {goalFeedPath, goalPath, hrefFor, ROUTES} from '@/lib/routes'
import {absoluteUrl, type Site} from '@/lib/seo/site'
import {
  AUTHOR_FEEDS_QUERY,
  FEED_QUERY,
  GOAL_FEED_QUERY,
  PERSON_FEED_QUERY,
  PROGRAM_FEED_QUERY,
  TOPIC_FEED_ARTICLES_QUERY,
  TOPIC_FEED_QUERY,
} from '@/sanity/queries/feeds'
import {GOALS} from '@/sanity/schema/vocabulary'
import {fetchContent} from './fetch-content'
import {getSettings} from './get-settings'
import {getSite} from './get-site'
import {presentableBody} from './presentable-body'
import {tagPage} from './tag-page'
import type {FeedArticle, FeedProgram} from './types'
import {withName} from './with-name'

/** The feed of everything that is published. */
export async function siteFeed(): Promise<Feed> {
  const articles = await fetchContent(FEED_QUERY)
  await tagPage([listTag('article'), ...fullTextTags(articles)])
  const site = await getSite()
  return feedOf(site, {
    title: site.name,
    description: site.description ?? '',
    url: absoluteUrl(site, ROUTES.home),
    base: '',
    items: await articleItems(site, articles),
  })
}

/** The feed of what a person writes, or `null` when nobody has the slug. */
export async function personFeed(slug: string): Promise<Feed | null> {
  const person = await fetchContent(PERSON_FEED_QUERY, {slug})
  const lists = person ? [listTag('article', person._id)] : []
  await tagPage([documentTag('person', slug), ...lists, ...fullTextTags(person?.articles ?? [])])
  if (!person) return null
  const site = await getSite()
  const {name} = withName(person)
  return feedOf(site, {
    title: `${name} · ${site.name}`,
    description: person.shortBio ?? `Articles by ${name}.`,
    url: absoluteUrl(site, hrefFor(person)),
    base: hrefFor(person),
    items: await articleItems(site, person.articles),
  })
}

/** The feed of what is filed under a topic and its children, or `null` without such a topic. */
export async function topicFeed(slug: string): Promise<Feed | null> {
  const topic = await fetchContent(TOPIC_FEED_QUERY, {slug})
  await tagPage([documentTag('topic', slug)])
  if (!topic) return null
  const ids = [topic._id, ...topic.children]
  const articles = await fetchContent(TOPIC_FEED_ARTICLES_QUERY, {ids})
  await tagPage([
    listTag('topic', topic._id),
    ...ids.map((id) => listTag('article', id)),
    ...fullTextTags(articles),
  ])
  const site = await getSite()
  const {title} = withName(topic)
  return feedOf(site, {
    title: `${title} · ${site.name}`,
    description: topic.summary ?? `Articles about ${title}.`,
    url: absoluteUrl(site, hrefFor(topic)),
    base: hrefFor(topic),
    items: await articleItems(site, articles),
  })
}

/** The feed of training programs. */
export async function programFeed(): Promise<Feed> {
  const programs = await fetchContent(PROGRAM_FEED_QUERY)
  await tagPage([listTag('program'), ...fullTextTags(programs)])
  const site = await getSite()
  return feedOf(site, {
    title: `Programs · ${site.name}`,
    description: `Training programs from ${site.name}.`,
    url: absoluteUrl(site, ROUTES.programs),
    base: ROUTES.programs,
    items: await programItems(site, programs),
  })
}

/** The feed of the programs for a goal, or `null` when nobody trains for it. */
export async function goalFeed(goal: string): Promise<Feed | null> {
  const title = GOALS.find(({value}) => value === goal)?.title
  if (!title) return null
  const programs = await fetchContent(GOAL_FEED_QUERY, {goal})
  // A program that is given another goal is in no list that changes, so any change counts.
  await tagPage([anyTag('program'), ...fullTextTags(programs)])
  const site = await getSite()
  return feedOf(site, {
    title: `${title}: programs · ${site.name}`,
    description: `Training programs for the goal “${title}”.`,
    url: absoluteUrl(site, goalPath(goal)),
    base: goalFeedPath(goal),
    items: await programItems(site, programs),
  })
}

/** The people with a feed of their own, by name. */
export async function listFeedAuthors(): Promise<{_type: 'person'; name: string; slug: string}[]> {
  const people = await fetchContent(AUTHOR_FEEDS_QUERY)
  await tagPage([listTag('person'), ...shownDocuments(people)])
  return people
}

/** A feed in the name of the site. */
export function feedOf(site: Site, feed: Omit<Feed, 'publisher'>): Feed {
  const logo = absoluteImageUrl(site.logo, {siteUrl: site.url, width: 512}) ?? undefined
  return {
    ...feed,
    publisher: {name: site.name, url: absoluteUrl(site, ROUTES.home), logo},
  }
}

/** What a feed shows: its entries as a whole, and the others that they name. */
function fullTextTags(items: readonly (FeedArticle | FeedProgram)[]): Tag[] {
  return [...items.map(({_type, slug}) => wholeTag(_type, slug)), ...shownDocuments(items)]
}

async function articleItems(site: Site, articles: readonly FeedArticle[]): Promise<FeedItem[]> {
  const settings = await getSettings()
  return articles.map((article) => {
    const body = presentableBody(article.body, ignore)
    return articleItem(site, {...withName(article), body}, settings?.disclosures)
  })
}

async function programItems(site: Site, programs: readonly FeedProgram[]): Promise<FeedItem[]> {
  const settings = await getSettings()
  return programs.map((program) => programItem(site, withName(program), settings?.disclosures))
}

/** The article's page has reported its hidden blocks already. */
function ignore(): void {}
