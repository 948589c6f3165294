import {topic} from '../builders/topic.ts'
import {reference} from '../document.ts'
import {internalLink, paragraph, prose} from '../portable-text.ts'

export const strength = topic({
  slug: 'strength',
  title: 'Strength',
  summary: 'Lifting, carrying, and everything that makes ordinary things lighter.',
  introduction: [
    paragraph`
      Strength is a skill with a body attached. Learn the shapes first, add weight patiently, and
      rate your effort honestly. If you have never touched a barbell, start with
      ${internalLink('the hinge', 'article', 'how-to-hinge')}.
    `,
  ],
  editorsPicks: [
    reference('article', 'how-to-hinge'),
    reference('article', 'what-rpe-is-for'),
    reference('program', 'first-barbell-twelve'),
  ],
  emptyState: prose`
    No strength articles are published at the moment. The exercise library has the movements, with
    cues and faults.
  `,
})
