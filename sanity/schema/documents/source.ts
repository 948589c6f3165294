import {BookIcon} from '@sanity/icons/Book'
import {defineField, defineType} from 'sanity'
import {previewLine} from '../fields/preview-line.ts'
import {checkDoi, checkPmid} from '../validation/source-ids.ts'
import {STUDY_TYPES, titleOf} from '../vocabulary.ts'

const work = [
  defineField({
    name: 'title',
    title: 'Title',
    type: 'string',
    validation: (rule) => rule.required().error('Write the title of the work.'),
  }),
  defineField({
    name: 'authors',
    title: 'Authors',
    type: 'string',
    placeholder: 'Brysbaert M',
    description: 'As the list of sources prints them, for example “Lima A, Costa B, et al.”',
  }),
  defineField({
    name: 'container',
    title: 'Published in',
    type: 'string',
    placeholder: 'Journal of Memory and Language',
    description: 'Journal, book or publisher.',
  }),
  defineField({
    name: 'year',
    title: 'Year',
    type: 'number',
    validation: (rule) =>
      rule
        .integer()
        .min(1600)
        .max(new Date().getFullYear() + 1),
  }),
  defineField({
    name: 'studyType',
    title: 'Kind of evidence',
    type: 'string',
    options: {list: [...STUDY_TYPES], layout: 'radio'},
    description: 'Readers see it, so that an opinion does not look like a trial.',
    validation: (rule) => rule.required().error('Say what kind of evidence it is.'),
  }),
]

const whereabouts = [
  defineField({
    name: 'doi',
    title: 'DOI',
    type: 'string',
    placeholder: '10.1016/j.jml.2019.104047',
    validation: (rule) => rule.custom((doi) => checkDoi(doi)),
  }),
  defineField({
    name: 'pmid',
    title: 'PubMed number',
    type: 'string',
    validation: (rule) => rule.custom((pmid) => checkPmid(pmid)),
  }),
  defineField({
    name: 'url',
    title: 'Web address',
    type: 'url',
    description: 'For works without a DOI.',
    validation: (rule) => rule.uri({scheme: ['https', 'http']}),
  }),
  defineField({
    name: 'note',
    title: 'Note',
    type: 'text',
    rows: 2,
    description: 'What readers should know about it: who paid for it, how small it was.',
  }),
]

/** A work that articles rest on. Named so because Sanity keeps the name `reference` for itself. */
export const source = defineType({
  name: 'source',
  title: 'Source',
  type: 'document',
  icon: BookIcon,
  fields: [...work, ...whereabouts],
  orderings: [
    {title: 'Title', name: 'title', by: [{field: 'title', direction: 'asc'}]},
    {title: 'Newest first', name: 'newest', by: [{field: 'year', direction: 'desc'}]},
  ],
  preview: {
    select: {title: 'title', authors: 'authors', year: 'year', studyType: 'studyType'},
    prepare: ({title, authors, year, studyType}) => ({
      title,
      subtitle: previewLine(authors, year, studyType && titleOf(STUDY_TYPES, studyType)),
    }),
  },
})
