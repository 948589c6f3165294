import {defineQuery} from 'groq'

const pageFields = /* groq */ `_type, "title": coalesce(title, name), "slug": slug.current` as const

/**
 * The pages on which a document appears: its own, those that refer to it, and those of the people
 * and things that it refers to, which list it.
 */
export const LOCATIONS_QUERY = defineQuery(`{
  "own": *[_id == $id][0]{${pageFields}},
  "onHomePage": count(*[_type == "siteSettings" && references($id)]) > 0,
  "referring": *[
    _type in ["article", "program", "exercise", "person", "topic", "page"]
    && references($id) && defined(slug.current)
  ] | order(_type asc, title asc, _id asc)[0...100]{${pageFields}},
  "listing": *[_id == $id && _type in ["article", "program"]][0]{
    "pages": array::compact([
      ...coalesce(authors[]->{${pageFields}}, []),
      ...coalesce(experts[]->{${pageFields}}, []),
      ...coalesce(coaches[]->{${pageFields}}, []),
      ...coalesce(topics[]->{${pageFields}}, []),
      ...coalesce(body[].exercise->{${pageFields}}, []),
      ...coalesce(body[].program->{${pageFields}}, []),
      ...coalesce(outline[].sessions[].prescriptions[].exercise->{${pageFields}}, [])
    ])
  }.pages
}`)
