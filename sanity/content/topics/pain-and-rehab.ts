import {topic} from '../builders/topic.ts'
import {reference} from '../document.ts'
import {paragraph, prose} from '../portable-text.ts'

export const painAndRehab = topic({
  slug: 'pain-and-rehab',
  title: 'Pain & Rehab',
  summary: 'When something hurts: what to do, what to keep doing, and when to see someone.',
  introduction: [
    paragraph`
      Pain is common, usually temporary, and seldom simple. The articles here are written or
      reviewed by clinicians, carry the date of that review, and begin with the signs that should
      send you to one in person.
    `,
  ],
  editorsPicks: [
    reference('article', 'three-reasons-your-back-and-hips-hurt'),
    reference('article', 'returning-after-back-pain'),
    reference('program', 'back-builder'),
  ],
  emptyState: prose`
    Nothing on pain and rehab has been published yet. Our exercises say, one by one, when to stop;
    start there.
  `,
})
