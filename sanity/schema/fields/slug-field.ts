import {defineField} from 'sanity'
import {checkSlugFormat} from '../validation/slug.ts'

/** The last part of a page's address; unique per type because Sanity's own slug check runs too. */
export function slugField(options: {source: string; check?: typeof checkSlugFormat}) {
  const check = options.check ?? checkSlugFormat
  return defineField({
    name: 'slug',
    title: 'Address',
    type: 'slug',
    group: 'publish',
    description:
      'The last part of the web address. Old links break when it changes: add a redirect.',
    options: {source: options.source, maxLength: 80},
    validation: (rule) => [
      rule.required().error('Press “Generate” to give this page an address.'),
      rule.custom((slug) => check(slug)),
    ],
  })
}
