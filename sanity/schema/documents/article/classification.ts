import {defineField} from 'sanity'
import {choiceMembers} from '../../fields/choice-members.ts'
import {referencesTo} from '../../fields/reference-list.ts'
import {checkNotItself} from '../../validation/related-articles.ts'
import {FORMATS, GOALS, SENSITIVITIES} from '../../vocabulary.ts'

/** The fields of the group “Classify”: what it is about, and what it is related to. */
export const classification = [
  defineField({
    name: 'format',
    title: 'Format',
    type: 'string',
    group: 'classify',
    options: {list: [...FORMATS], layout: 'radio', direction: 'horizontal'},
    initialValue: 'guide',
    validation: (rule) => rule.required().error('Choose the format.'),
  }),
  defineField({
    name: 'topics',
    title: 'Topics',
    type: 'array',
    of: referencesTo('topic'),
    group: 'classify',
    description: 'The first one is the main topic: it stands above the title.',
    validation: (rule) => [
      rule.required().min(1).error('Choose at least one topic.'),
      rule.unique().error('Choose each topic once.'),
    ],
  }),
  defineField({
    name: 'aims',
    title: 'What readers want',
    type: 'array',
    of: choiceMembers(GOALS),
    group: 'classify',
    options: {list: [...GOALS]},
    description: 'Readers do not see it: articles with the same aim are related to each other.',
  }),
  defineField({
    name: 'sensitivity',
    title: 'Sensitivity',
    type: 'string',
    group: 'classify',
    description: 'Decides which disclaimer readers see and what we ask of the article.',
    options: {list: [...SENSITIVITIES], layout: 'radio', direction: 'horizontal'},
    initialValue: 'none',
    validation: (rule) => rule.required().error('Say whether wrong advice here could hurt.'),
  }),
  defineField({
    name: 'related',
    title: 'Related articles',
    type: 'array',
    of: referencesTo('article'),
    group: 'classify',
    description:
      'Up to six. The site fills up to three by what articles share: see “Related” beside the form.',
    validation: (rule) => [
      rule.max(6).error('Choose up to six related articles.'),
      rule.unique().error('Choose each article once.'),
      rule.custom((value, {document}) => checkNotItself(value, document)),
    ],
  }),
  defineField({
    name: 'notRelated',
    title: 'Never related',
    type: 'array',
    of: referencesTo('article'),
    group: 'classify',
    description: 'Articles that the site must not choose for the related list of this one.',
    validation: (rule) => rule.unique().error('Choose each article once.'),
  }),
]
