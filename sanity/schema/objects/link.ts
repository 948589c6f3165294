import {LinkIcon} from '@sanity/icons/Link'
import {defineField, defineType} from 'sanity'
import {toLinkable} from '../fields/linkable-types.ts'
import {checkLinkText, checkOneTarget, LINK_SCHEMES} from '../validation/links.ts'

/** A link with words of its own: navigation, buttons. */
export const link = defineType({
  name: 'link',
  title: 'Link',
  type: 'object',
  icon: LinkIcon,
  fields: [
    defineField({
      name: 'label',
      title: 'Label',
      type: 'string',
      validation: (rule) => [
        rule.required().error('Give the link a label.'),
        rule.custom((label) => checkLinkText(label)).warning(),
      ],
    }),
    defineField({
      name: 'reference',
      title: 'Page of this site',
      type: 'reference',
      to: toLinkable,
      description: 'The link follows the page when its address changes.',
    }),
    defineField({
      name: 'href',
      title: 'Web address',
      type: 'url',
      description: 'For other sites, or a list of this one, for example “/programs”.',
      validation: (rule) =>
        rule
          .uri({scheme: LINK_SCHEMES, allowRelative: true})
          .error('Use an address that begins with https://, mailto:, tel: or “/”.'),
    }),
  ],
  validation: (rule) => rule.custom((value) => checkOneTarget(value)),
  preview: {
    select: {title: 'label', page: 'reference.title', name: 'reference.name', href: 'href'},
    prepare: ({title, page, name, href}) => ({title, subtitle: page ?? name ?? href}),
  },
})
