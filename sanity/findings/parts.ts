/** GROQ: every picture of a document, wherever its type has one. */
export const PICTURES = /* groq */ `[
  mainImage, portrait, image, logo, seo.image, video.poster,
  ...coalesce(frames, []),
  ...coalesce(gallery.images, []),
  ...coalesce(body[_type == "figure"], []),
  ...coalesce(body[_type == "gallery"].images[], []),
  ...coalesce(body[_type == "video"].poster, [])
]`

/** GROQ: every text block of a document, those in call-outs included. */
export const TEXT_BLOCKS = /* groq */ `[
  ...coalesce(body[_type == "block"], []),
  ...coalesce(body[_type == "callout"].body[], []),
  ...coalesce(bio, []),
  ...coalesce(introduction, [])
]`

/** GROQ: everything in a document that refers to another one by a link. */
export const LINK_REFERENCES = /* groq */ `[
  destination.reference,
  ...coalesce(body[].markDefs[].reference, []),
  ...coalesce(body[].body[].markDefs[].reference, []),
  ...coalesce(bio[].markDefs[].reference, []),
  ...coalesce(introduction[].markDefs[].reference, []),
  ...coalesce(body[].actions[].reference, []),
  ...coalesce(callToAction.actions[].reference, []),
  ...coalesce(navigation[].reference, []),
  ...coalesce(footerNavigation[].reference, [])
]`

/** GROQ: everything in a document that refers to another one. */
export const REFERENCES = /* groq */ `[
  parent,
  reviewer,
  heroArticle,
  provider.organization,
  ...coalesce(authors, []),
  ...coalesce(experts, []),
  ...coalesce(coaches, []),
  ...coalesce(topics, []),
  ...coalesce(knowsAbout, []),
  ...coalesce(related, []),
  ...coalesce(notRelated, []),
  ...coalesce(editorsPicks, []),
  ...coalesce(featured, []),
  ...coalesce(regressions, []),
  ...coalesce(progressions, []),
  ...coalesce(swaps[].exercise, []),
  ...coalesce(affiliations[].organization, []),
  ...coalesce(outline[].sessions[].prescriptions[].exercise, []),
  ...coalesce(body[].exercise, []),
  ...coalesce(body[].program, []),
  ...coalesce(body[].person, []),
  ...coalesce(body[].shared, []),
  ...coalesce(body[].prescriptions[].exercise, []),
  ...coalesce(body[].markDefs[].sources[], []),
  ...coalesce(body[].body[].markDefs[].sources[], []),
  ...${LINK_REFERENCES}
]`

/** GROQ: every address written out where a page of this site could be chosen. */
export const LINK_ADDRESSES = /* groq */ `[
  destination.href,
  ...coalesce(body[].actions[].href, []),
  ...coalesce(callToAction.actions[].href, []),
  ...coalesce(navigation[].href, []),
  ...coalesce(footerNavigation[].href, [])
]`

/** GROQ: whether wrong advice in an article could hurt. */
export const IS_SENSITIVE = 'defined(sensitivity) && sensitivity != "none"'

/** GROQ: today as an ISO 8601 day (UTC). */
export const TODAY = 'string::split(now(), "T")[0]'

/**
 * GROQ, after a person: they have credentials, and every one of them has run out. The site's
 * `haveLapsed` agrees.
 */
export const HAS_LAPSED = `{"lapsed": count(credentials) > 0 && count(credentials[!defined(validUntil) || validUntil >= ${TODAY}]) == 0}.lapsed`
