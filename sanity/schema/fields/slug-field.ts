import {defineField} from 'sanity'
import {publishedState} from './published-state.ts'
import {checkStableSlug} from '../validation/published-state.ts'
import {checkSlugFormat} from '../validation/slug.ts'

/** The last part of a page's address; unique per type because Sanity's own slug check runs too. */
export function slugField(options: {source: string; check?: typeof checkSlugFormat}) {
  const check = options.check ?? checkSlugFormat
  return defineField({
    name: 'slug',
    title: 'Address',
    type: 'slug',
    group: 'publish',
    description: 'The last part of the web address. When it changes, old links are redirected.',
    options: {source: options.source, maxLength: 80},
    validation: (rule) => [
      rule.required().error('Press “Generate” to give this page an address.'),
      rule.custom((slug) => check(slug)),
      rule
        .custom(async (slug, context) => checkStableSlug(slug, await publishedState(context)))
        .warning(),
    ],
  })
}
