/** A work that a text rests on, as the list of sources prints it. It has no page of its own. */
export const sourceFields = /* groq */ `
  _id,
  _type,
  title,
  authors,
  container,
  year,
  doi,
  pmid,
  url,
  studyType,
  note
`
