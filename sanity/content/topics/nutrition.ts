import {topic} from '../builders/topic.ts'
import {reference} from '../document.ts'
import {paragraph, prose} from '../portable-text.ts'

export const nutrition = topic({
  slug: 'nutrition',
  title: 'Nutrition',
  summary: 'Enough protein, regular meals, and no forbidden foods.',
  introduction: [
    paragraph`
      Everything here is for healthy adults and written by a registered dietitian. It covers the few
      things that make a difference and is cheerful about the many that do not.
    `,
  ],
  editorsPicks: [reference('article', 'protein-without-the-noise')],
  emptyState: prose`
    No nutrition articles are published at the moment. Eat something with protein and come back.
  `,
})
