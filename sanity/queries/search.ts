import {defineQuery} from 'groq'

const foundFilter = /* groq */ `
  _type in ["article", "program", "exercise", "person", "topic"] && defined(slug.current)
` as const

/**
 * One part of what readers can look for: the few words that name and sum up each document. Articles
 * come last and the newest first, because the others are few and asked for by name.
 */
export const SEARCH_ENTRIES_QUERY = defineQuery(`{
  "total": count(*[${foundFilter}]),
  "items": *[${foundFilter}]
    | order(select(_type == "article" => 1, 0) asc, publishedAt desc, _id asc)[$start...$end]{
    _id,
    _type,
    "slug": slug.current,
    "title": coalesce(title, name),
    "summary": coalesce(standfirst, summary, shortBio),
    jobTitle,
    aliases,
    "names": array::compact([
      ...coalesce(authors[]->name, []),
      ...coalesce(coaches[]->name, []),
      ...coalesce(topics[]->title, []),
      ...coalesce(knowsAbout[]->title, []),
      ...coalesce(body[_type == "exerciseCard"].exercise->title, [])
    ]),
    "headings": array::compact(
      coalesce(body[_type == "block" && style in ["h2", "h3", "section"]].children[].text, [])
    ),
    "values": array::compact([
      pattern,
      level,
      ...coalesce(goals, []),
      ...coalesce(equipment, []),
      ...coalesce(primaryMuscles, [])
    ])
  }
}`)

/** Changes with every change of what {@link SEARCH_ENTRIES_QUERY} answers. */
export const SEARCH_STAMP_QUERY = defineQuery(`{
  "count": count(*[${foundFilter}]),
  "newest": *[${foundFilter}] | order(_updatedAt desc, _id asc)[0]{_id, _rev}
}`)
