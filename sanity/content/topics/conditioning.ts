import {topic} from '../builders/topic.ts'
import {reference} from '../document.ts'
import {paragraph, prose} from '../portable-text.ts'

export const conditioning = topic({
  slug: 'conditioning',
  title: 'Conditioning',
  summary: 'Lungs, legs, and being able to run for a train.',
  introduction: [
    paragraph`
      Work that leaves you breathing hard and glad that you did it: carries, circuits, hills,
      intervals.
    `,
  ],
  editorsPicks: [reference('program', 'kettlebell-commute')],
  emptyState: prose`
    Our first conditioning article is still being written, slowly, by someone who coaches running.
    Until it is done, Kettlebell Commute will get you out of breath three times a week.
  `,
})
