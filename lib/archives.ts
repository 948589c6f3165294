import {ROUTES} from './routes'

/** The lists of everything of one kind: where they are and what they are called. */
export const ARCHIVES = {
  articles: {
    path: ROUTES.articles,
    title: 'Articles',
    description: 'Training advice with its reasons, its sources and the names behind it.',
  },
  programs: {
    path: ROUTES.programs,
    title: 'Programs',
    description: 'Plans with every week written out, to follow as they are.',
    feeds: [{title: 'Programs', base: ROUTES.programs}],
  },
  exercises: {
    path: ROUTES.exercises,
    title: 'Exercises',
    description: 'How to do each movement, what it trains and what to do instead.',
  },
  authors: {
    path: ROUTES.authors,
    title: 'Authors',
    description: 'Who writes, coaches and reviews here, and what qualifies them.',
  },
} as const

/** One of {@link ARCHIVES}. */
export type ArchiveName = keyof typeof ARCHIVES
