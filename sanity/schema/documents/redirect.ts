import {ArrowRightIcon} from '@sanity/icons/ArrowRight'
import {defineField, defineType} from 'sanity'
import {API_VERSION} from '../../env.ts'
import {toLinkable} from '../fields/linkable-types.ts'
import {checkOneTarget, LINK_SCHEMES} from '../validation/links.ts'
import {checkNoPageAt, checkRedirectSource, slugOfPath} from '../validation/redirect-source.ts'

const PAGES_WITH_SLUG = '*[slug.current == $slug]{_type, "slug": slug.current}'

/** An old address and where its readers should go. */
export const redirect = defineType({
  name: 'redirect',
  title: 'Redirect',
  type: 'document',
  icon: ArrowRightIcon,
  fields: [
    defineField({
      name: 'from',
      title: 'Old address',
      type: 'string',
      placeholder: '/articles/old-name',
      description: 'A path of this site where there is no page any more.',
      validation: (rule) => [
        rule.required().error('Give the old address.'),
        rule.custom((path) => checkRedirectSource(path)),
        rule.custom(async (path, {getClient}) => {
          if (!path) return true
          const client = getClient({apiVersion: API_VERSION})
          return checkNoPageAt(path, await client.fetch(PAGES_WITH_SLUG, {slug: slugOfPath(path)}))
        }),
      ],
    }),
    defineField({
      name: 'destination',
      title: 'Destination',
      type: 'object',
      fields: [
        defineField({
          name: 'reference',
          title: 'Page of this site',
          type: 'reference',
          weak: true,
          to: toLinkable,
        }),
        defineField({
          name: 'href',
          title: 'Web address',
          type: 'url',
          validation: (rule) =>
            rule
              .uri({scheme: LINK_SCHEMES, allowRelative: true})
              .error('Use an address that begins with https:// or “/”.'),
        }),
      ],
      validation: (rule) => [
        rule.required().error('Say where readers should go.'),
        rule.custom((destination) => checkOneTarget(destination)),
      ],
    }),
    defineField({
      name: 'permanent',
      title: 'Permanent',
      type: 'boolean',
      description: 'Search engines forget the old address. Untick for a detour of some days.',
      initialValue: true,
    }),
  ],
  orderings: [{title: 'Old address', name: 'from', by: [{field: 'from', direction: 'asc'}]}],
  preview: {
    select: {
      title: 'from',
      page: 'destination.reference.title',
      name: 'destination.reference.name',
      href: 'destination.href',
    },
    prepare: ({title, page, name, href}) => ({title, subtitle: `→ ${page ?? name ?? href ?? '?'}`}),
  },
})
