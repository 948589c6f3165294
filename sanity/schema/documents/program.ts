import {ClipboardIcon} from '@sanity/icons/Clipboard'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {choiceMembers} from '../fields/choice-members.ts'
import {editorGroups} from '../fields/editor-groups.ts'
import {previewLine} from '../fields/preview-line.ts'
import {referencesTo} from '../fields/reference-list.ts'
import {seoField} from '../fields/seo-field.ts'
import {slugField} from '../fields/slug-field.ts'
import {checkCount} from '../validation/measures.ts'
import {checkPrice} from '../validation/price.ts'
import {EQUIPMENT, GOALS, LEVELS, PRICE_KINDS, RELATIONSHIPS, titleOf} from '../vocabulary.ts'

function countField(name: string, title: string) {
  return defineField({
    name,
    title,
    type: 'number',
    group: 'classify',
    validation: (rule) => [
      rule.required().error(`Fill in “${title}”: readers choose by it.`),
      rule.custom((count) => checkCount(count)),
    ],
  })
}

const writing = [
  defineField({
    name: 'title',
    title: 'Title',
    type: 'string',
    group: 'write',
    validation: (rule) => rule.required().error('Give the program a title.'),
  }),
  defineField({
    name: 'summary',
    title: 'Summary',
    type: 'text',
    rows: 3,
    group: 'write',
    description: 'Who it is for and what it does, in one or two sentences.',
    validation: (rule) => [
      rule.required().error('Write the summary.'),
      rule.max(240).warning('Cards show about 240 characters.'),
    ],
  }),
  defineField({name: 'mainImage', title: 'Main picture', type: 'figure', group: 'write'}),
  defineField({name: 'body', title: 'Text', type: 'simpleText', group: 'write'}),
  defineField({
    name: 'outline',
    title: 'Outline',
    type: 'array',
    of: [defineArrayMember({type: 'week'})],
    group: 'write',
    description: 'The training sheet: weeks, sessions, exercises.',
  }),
  defineField({
    name: 'stopIf',
    title: 'Stop if …',
    type: 'array',
    of: [defineArrayMember({type: 'string'})],
    group: 'write',
    description: 'Signs at which a reader should stop and ask a clinician.',
  }),
  defineField({
    name: 'faq',
    title: 'Questions and answers',
    type: 'array',
    of: [defineArrayMember({type: 'faqItem'})],
    group: 'write',
  }),
]

const classification = [
  defineField({
    name: 'goals',
    title: 'Goals',
    type: 'array',
    of: choiceMembers(GOALS),
    group: 'classify',
    options: {list: [...GOALS]},
    validation: (rule) => rule.required().min(1).error('Choose at least one goal.'),
  }),
  defineField({
    name: 'level',
    title: 'Level',
    type: 'string',
    group: 'classify',
    options: {list: [...LEVELS], layout: 'radio', direction: 'horizontal'},
    validation: (rule) => rule.required().error('Choose the level.'),
  }),
  countField('weeks', 'Weeks'),
  countField('sessionsPerWeek', 'Sessions a week'),
  countField('minutesPerSession', 'Minutes a session'),
  defineField({
    name: 'equipment',
    title: 'Equipment',
    type: 'array',
    of: choiceMembers(EQUIPMENT),
    group: 'classify',
    description: 'Everything a reader must have. “No equipment” alone when there is nothing.',
    options: {list: [...EQUIPMENT], layout: 'grid'},
  }),
  defineField({
    name: 'topics',
    title: 'Topics',
    type: 'array',
    of: referencesTo('topic'),
    group: 'classify',
    validation: (rule) => rule.unique(),
  }),
]

const offer = [
  slugField({source: 'title'}),
  defineField({
    name: 'relationship',
    title: 'Relationship',
    type: 'string',
    group: 'publish',
    description: 'The page marks the outgoing link and prints a disclosure from this.',
    options: {list: [...RELATIONSHIPS], layout: 'radio'},
    initialValue: 'editorial',
    validation: (rule) => rule.required().error('Say how we are related to the provider.'),
  }),
  defineField({
    name: 'provider',
    title: 'Provider',
    type: 'object',
    group: 'publish',
    fields: [
      defineField({
        name: 'organization',
        title: 'Organization',
        type: 'reference',
        to: [{type: 'organization'}],
      }),
      defineField({
        name: 'name',
        title: 'Name',
        type: 'string',
        hidden: ({parent}) => Boolean(parent?.organization),
      }),
      defineField({
        name: 'url',
        title: 'Website',
        type: 'url',
        hidden: ({parent}) => Boolean(parent?.organization),
      }),
    ],
  }),
  defineField({
    name: 'externalUrl',
    title: 'Where to get it',
    type: 'url',
    group: 'publish',
    description: 'Leave empty when the outline on this site is the whole program.',
    validation: (rule) => rule.uri({scheme: ['https', 'http']}),
  }),
  defineField({
    name: 'price',
    title: 'Price',
    type: 'object',
    group: 'publish',
    options: {columns: 3},
    fields: [
      defineField({
        name: 'kind',
        title: 'Kind',
        type: 'string',
        options: {list: [...PRICE_KINDS], layout: 'radio', direction: 'horizontal'},
        initialValue: 'free',
      }),
      defineField({
        name: 'amount',
        title: 'Amount',
        type: 'number',
        hidden: ({parent}) => parent?.kind !== 'paid',
      }),
      defineField({
        name: 'currency',
        title: 'Currency',
        type: 'string',
        placeholder: 'USD',
        hidden: ({parent}) => parent?.kind !== 'paid',
      }),
    ],
    validation: (rule) => rule.custom((price) => checkPrice(price)),
  }),
  defineField({
    name: 'publishedAt',
    title: 'Published',
    type: 'datetime',
    group: 'publish',
    initialValue: () => new Date().toISOString(),
    validation: (rule) => rule.required().error('Give the date of publication.'),
  }),
]

const coaches = defineField({
  name: 'coaches',
  title: 'Coaches',
  type: 'array',
  of: referencesTo('person'),
  group: 'people',
  validation: (rule) => rule.unique(),
})

/** A plan of training over weeks, our own or someone else's. */
export const program = defineType({
  name: 'program',
  title: 'Program',
  type: 'document',
  icon: ClipboardIcon,
  groups: editorGroups('write', 'people', 'classify', 'publish', 'seo'),
  fields: [...writing, coaches, ...classification, ...offer, seoField()],
  orderings: [
    {title: 'Title', name: 'title', by: [{field: 'title', direction: 'asc'}]},
    {title: 'Newest first', name: 'newest', by: [{field: 'publishedAt', direction: 'desc'}]},
    {title: 'Shortest first', name: 'shortest', by: [{field: 'weeks', direction: 'asc'}]},
  ],
  preview: {
    select: {
      title: 'title',
      coach: 'coaches.0.name',
      weeks: 'weeks',
      level: 'level',
      media: 'mainImage',
    },
    prepare: ({title, coach, weeks, level, media}) => ({
      title,
      subtitle: previewLine(coach, weeks && `${weeks} weeks`, level && titleOf(LEVELS, level)),
      media,
    }),
  },
})
