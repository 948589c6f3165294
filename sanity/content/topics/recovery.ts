import {topic} from '../builders/topic.ts'
import {reference} from '../document.ts'
import {paragraph} from '../portable-text.ts'

export const recovery = topic({
  slug: 'recovery',
  title: 'Recovery',
  summary: 'Sleep, easy weeks, and the other half of training.',
  introduction: [
    paragraph`
      Training asks for a change; recovery is when it happens. None of what works is expensive, and
      most of it is a little dull, which may be why so much is sold instead.
    `,
  ],
  editorsPicks: [reference('article', 'sleep-is-training'), reference('article', 'deload-weeks')],
  emptyState: 'No recovery articles are published at the moment. Go to bed early; it is on topic.',
})
