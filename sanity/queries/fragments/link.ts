/**
 * What a link needs to know of the document it points to: `_type` and `slug` make the address, and
 * the `relationship` of a program calls for a disclosure.
 */
export const linkTargetFields = /* groq */ `
  _id,
  _type,
  "slug": slug.current,
  "title": coalesce(title, name),
  relationship
`

/** A labelled link of a menu or a call to action: to a document, or to an address. */
export const linkFields = /* groq */ `
  _key,
  label,
  href,
  "reference": reference->{${linkTargetFields}}
` as const
