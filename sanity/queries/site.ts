import {defineQuery} from 'groq'
import {
  articleCardFields,
  exerciseCardFields,
  personCardFields,
  programCardFields,
  topicCardFields,
} from './fragments/cards.ts'
import {figureFields} from './fragments/figure.ts'
import {linkFields, linkTargetFields} from './fragments/link.ts'
import {callToActionFields, galleryFields} from './fragments/portable-text.ts'

/** What every page shows around its content, and the words for empty lists. */
export const SETTINGS_QUERY = defineQuery(`
  *[_type == "siteSettings" && _id == "siteSettings"][0]{
    _id,
    _type,
    title,
    tagline,
    description,
    logo{${figureFields}},
    navigation[]{${linkFields}},
    footerNavigation[]{${linkFields}},
    social[]{_key, network, handle, url},
    publishingPrinciples->{_type, "slug": slug.current},
    ownershipFundingInfo->{_type, "slug": slug.current},
    callToAction{${callToActionFields}},
    gallery{${galleryFields}},
    emptyStates{
      articles,
      authorArticles,
      topicArticles,
      programs,
      exercises,
      people,
      topics,
      filter,
      search,
      following,
      followingQuiet,
      corrections,
      notFound
    },
    disclosures{own, affiliate, sponsored}
  }
`)

/** The home page: what the editors put first, then the newest of each kind. */
export const HOME_QUERY = defineQuery(`{
  "hero": *[_type == "siteSettings" && _id == "siteSettings"][0].heroArticle->{
    ${articleCardFields}
  },
  "featured": array::compact(*[_type == "siteSettings" && _id == "siteSettings"][0].featured[]->{
    _type == "article" => {${articleCardFields}},
    _type == "program" => {${programCardFields}}
  }),
  "articles": *[_type == "article" && defined(slug.current)]
    | order(publishedAt desc, _id asc)[0...12]{${articleCardFields}},
  "programs": *[_type == "program" && defined(slug.current)]
    | order(publishedAt desc, _id asc)[0...4]{${programCardFields}},
  "exercises": *[_type == "exercise" && defined(slug.current)]
    | order(title asc, _id asc)[0...6]{${exerciseCardFields}},
  "people": *[_type == "person" && defined(slug.current)]
    | order(name asc, _id asc)[0...6]{${personCardFields}},
  "topics": *[_type == "topic" && defined(slug.current) && !defined(parent)]
    | order(title asc, _id asc)[0...12]{${topicCardFields}}
}`)

/** The redirect that leaves from a path, given in every spelling that editors may have used. */
export const REDIRECT_QUERY = defineQuery(`
  *[_type == "redirect" && from in $from][0]{
    permanent,
    destination{href, "reference": reference->{${linkTargetFields}}}
  }
`)

/** Slugs of the newest documents of a type, for prerendering. */
export const NEWEST_SLUGS_QUERY = defineQuery(`
  *[_type == $type && defined(slug.current)]
    | order(coalesce(publishedAt, _createdAt) desc)[0...200].slug.current
`)
