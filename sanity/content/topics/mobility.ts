import {topic} from '../builders/topic.ts'
import {reference} from '../document.ts'
import {paragraph, prose} from '../portable-text.ts'

export const mobility = topic({
  slug: 'mobility',
  title: 'Mobility',
  parent: 'strength',
  summary: 'Range you can use: ankles, hips, and warm-ups that end on time.',
  introduction: [
    paragraph`
      We file mobility under strength, because range that you cannot control does not stay. Expect
      short routines, a measurement before and after, and very little foam.
    `,
  ],
  editorsPicks: [
    reference('article', 'ankles-decide-your-squat'),
    reference('article', 'warm-up-in-eight-minutes'),
    reference('program', 'hip-mobility-reset'),
  ],
  emptyState: prose`
    No mobility articles are published at the moment. The Hip Mobility Reset needs a mat and twelve
    minutes.
  `,
})
