/** Document types with a page of their own, in the order editors see them in a reference search. */
export const LINKABLE_TYPES = ['article', 'program', 'exercise', 'person', 'topic', 'page'] as const

/** The `to` of a reference that may lead to any page of the site. */
export const toLinkable = LINKABLE_TYPES.map((type) => ({type}))
