import {defineQuery} from 'groq'

/** Articles that were wrong somewhere, with the notes that say where. */
export const CORRECTIONS_QUERY = defineQuery(`
  *[_type == "article" && defined(slug.current) && "correction" in updateNotes[].kind]
    | order(updatedAt desc, _id asc)[0...200]{
    _id,
    _type,
    title,
    "slug": slug.current,
    "notes": coalesce(updateNotes[kind == "correction"]{_key, date, note}, [])
  }
`)
