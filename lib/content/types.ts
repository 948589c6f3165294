/**
 * The site's words for content, all derived from what the queries return. Nothing is copied by
 * hand: `npm run typegen` after a change of schema or query moves these types along.
 */
import type {
  ARTICLE_QUERY_RESULT,
  CORRECTIONS_QUERY_RESULT,
  ARTICLES_QUERY_RESULT,
  EXERCISE_QUERY_RESULT,
  EXERCISES_QUERY_RESULT,
  FEED_QUERY_RESULT,
  HOME_QUERY_RESULT,
  LATEST_QUERY_RESULT,
  PAGE_QUERY_RESULT,
  PEOPLE_QUERY_RESULT,
  PERSON_LISTS_QUERY_RESULT,
  PERSON_QUERY_RESULT,
  PROGRAM_FEED_QUERY_RESULT,
  PROGRAM_QUERY_RESULT,
  PROGRAMS_QUERY_RESULT,
  RECENT_ARTICLES_QUERY_RESULT,
  SETTINGS_QUERY_RESULT,
  SITEMAP_QUERY_RESULT,
  TOPIC_LISTS_QUERY_RESULT,
  TOPIC_QUERY_RESULT,
  TOPICS_QUERY_RESULT,
} from '@/sanity/types.generated'
import type {Review} from '@/lib/review/review-of'

/** An article as its page shows it: what was signed off is a review by now. */
export type Article = Omit<
  NonNullable<ARTICLE_QUERY_RESULT>,
  'reviewed' | 'signOffs' | '_updatedAt'
> & {
  review: ArticleReview | null
}

/** Who signed an article off, and whether its text is still the one that was read. */
export type ArticleReview = Review<
  NonNullable<NonNullable<ARTICLE_QUERY_RESULT>['signOffs'][number]['reviewer']>
>

export type Program = NonNullable<PROGRAM_QUERY_RESULT>
export type Exercise = NonNullable<EXERCISE_QUERY_RESULT>
export type Page = NonNullable<PAGE_QUERY_RESULT>
export type Settings = NonNullable<SETTINGS_QUERY_RESULT>
export type Home = HOME_QUERY_RESULT

/** A person with the beginnings of what they wrote, were quoted in, reviewed and coach. */
export type Person = NonNullable<PERSON_QUERY_RESULT> & PERSON_LISTS_QUERY_RESULT

/** A topic with the beginnings of what is filed under it and its children. */
export type Topic = NonNullable<TOPIC_QUERY_RESULT> & TOPIC_LISTS_QUERY_RESULT

export type ArticleCard = ARTICLES_QUERY_RESULT['items'][number]
export type ProgramCard = PROGRAMS_QUERY_RESULT['items'][number]
export type ExerciseCard = EXERCISES_QUERY_RESULT['items'][number]
export type PersonCard = PEOPLE_QUERY_RESULT['items'][number]

/** A person with their newest articles, in few words. */
export type LatestArticles = NonNullable<LATEST_QUERY_RESULT>

/** An article with its full text, for feeds. */
export type FeedArticle = FEED_QUERY_RESULT[number]

/** A document with a page, as sitemaps list it. */
export type SitemapEntry = SITEMAP_QUERY_RESULT[number]

/** An article that was published lately, as the sitemap of news lists it. */
export type RecentArticle = RECENT_ARTICLES_QUERY_RESULT[number]

/** A program with its description, for feeds. */
export type FeedProgram = PROGRAM_FEED_QUERY_RESULT[number]

/** A topic of the directory, which knows its place in the tree. */
export type TopicEntry = TOPICS_QUERY_RESULT[number]

/** What editors may feature: an article or a program. */
export type FeaturedCard = NonNullable<Home['featured']>[number]

/** A person in a byline. */
export type PersonLink = ArticleCard['authors'][number]

/** A person where an article introduces them. */
export type Author = Article['authors'][number]

export type Figure = NonNullable<Article['mainImage']>

/** A block of a body; narrow it by `_type`. */
export type BodyBlock = Article['body'][number]

/** The body's block of one type. */
export type BodyBlockOf<Type extends BodyBlock['_type']> = Extract<BodyBlock, {_type: Type}>

export type TextBlock = BodyBlockOf<'block'>

/** Rich text of paragraphs and lists. */
export type SimpleText = BodyBlockOf<'callout'>['body']

/** An annotation of text: a link to another site, or to a document of this one. */
export type Annotation = NonNullable<TextBlock['markDefs']>[number]

/** A labelled link of a menu or a call to action. */
export type Link = NonNullable<Settings['navigation']>[number]

export type CallToAction = NonNullable<Settings['callToAction']>
export type Gallery = NonNullable<Settings['gallery']>
export type Video = NonNullable<Exercise['video']>
export type Seo = NonNullable<Article['seo']>
export type UpdateNote = NonNullable<Article['updateNotes']>[number]
/** One thing that was wrong in an article, and where it was. */
export type Correction = CORRECTIONS_QUERY_RESULT[number]['notes'][number] & {
  article: {_id: string; _type: 'article'; slug: string; title: string}
}

export type Swap = NonNullable<Exercise['swaps']>[number]
export type Week = Program['outline'][number]
export type Session = Week['sessions'][number]
export type Prescription = Session['prescriptions'][number]
/** A measure in metric units. */
export type Quantity = NonNullable<Prescription['weight']>

/** A work that an article rests on. */
export type Source = Extract<Annotation, {_type: 'citation'}>['sources'][number]

/** A place that a person belongs to or a program comes from. */
export type Affiliation = NonNullable<Author['affiliations']>[number]

export type SocialProfile = NonNullable<Settings['social']>[number]

/** Something that two articles can have in common. */
export type SharedKind = 'exercise' | 'program' | 'aim' | 'topic' | 'author'

/** A thing that two articles have in common. */
export interface SharedThing {
  kind: SharedKind
  title: string
}

/** Why an article is in the related list, for the line that says so. */
export type RelatedReason = {kind: 'pick'} | {kind: 'newest'} | SharedThing

/** An entry of the related list. */
export interface RelatedArticle {
  article: ArticleCard
  reason: RelatedReason
  /** All that it shares, the most telling first; nothing for picks and the newest. */
  shared: readonly SharedThing[]
}
