import {EarthGlobeIcon} from '@sanity/icons/EarthGlobe'
import {LinkIcon} from '@sanity/icons/Link'
import {defineArrayMember, defineField, type BlockStyleDefinition} from 'sanity'
import {toLinkable} from '../fields/linkable-types.ts'
import {checkBlockLinks, LINK_SCHEMES} from '../validation/links.ts'
import {checkBoldParagraph} from '../validation/headings.ts'
import {
  checkCreditLine,
  checkHandle,
  checkTemplateLine,
  checkVideoLink,
} from '../validation/leftovers.ts'
import {checkRelationship} from '../validation/relationship.ts'
import {checkEmptyBlock, checkTypedNumber} from '../validation/text-block.ts'
import {RELATIONSHIPS} from '../vocabulary.ts'
import {citation} from './citation.ts'

const webLink = defineArrayMember({
  name: 'link',
  title: 'Link to another site',
  type: 'object',
  icon: EarthGlobeIcon,
  fields: [
    defineField({
      name: 'href',
      title: 'Web address',
      type: 'url',
      validation: (rule) =>
        rule
          .required()
          .uri({scheme: LINK_SCHEMES})
          .error('Use an address that begins with https://, mailto: or tel:.'),
    }),
    defineField({
      name: 'relationship',
      title: 'Relationship',
      type: 'string',
      description: 'The page marks the link for search engines and prints a disclosure from this.',
      options: {list: [...RELATIONSHIPS], layout: 'radio'},
      initialValue: 'editorial',
      validation: (rule) => [
        rule.required().error('Say how we are related to the linked site.'),
        rule.custom((value, {parent}) => checkRelationship(value, parent)).warning(),
      ],
    }),
  ],
})

const internalLink = defineArrayMember({
  name: 'internalLink',
  title: 'Link to a page of this site',
  type: 'object',
  icon: LinkIcon,
  fields: [
    defineField({
      name: 'reference',
      title: 'Page',
      type: 'reference',
      to: toLinkable,
      validation: (rule) => rule.required().error('Choose the page to link to.'),
    }),
  ],
})

/**
 * A paragraph, heading or list item. There is no top-level heading among the styles on purpose:
 * the title of the document is the only one on its page. `cites` lets its words name sources, where
 * the page has a list of them.
 */
export function textBlock(styles: BlockStyleDefinition[], {cites = false} = {}) {
  return defineArrayMember({
    type: 'block',
    styles,
    lists: [
      {title: 'Bullets', value: 'bullet'},
      {title: 'Numbers', value: 'number'},
    ],
    marks: {
      decorators: [
        {title: 'Strong', value: 'strong'},
        {title: 'Emphasis', value: 'em'},
      ],
      annotations: cites ? [citation, internalLink, webLink] : [internalLink, webLink],
    },
    of: [defineArrayMember({type: 'quantity'})],
    validation: (rule) => [
      rule.custom((block) => checkTypedNumber(block)).warning(),
      rule.custom((block) => checkEmptyBlock(block)).warning(),
      rule.custom((block) => checkBoldParagraph(block)).warning(),
      rule.custom((block) => checkBlockLinks(block)).warning(),
      rule.custom((block) => checkVideoLink(block)).warning(),
      rule.custom((block) => checkCreditLine(block)).warning(),
      rule.custom((block) => checkTemplateLine(block)).warning(),
      rule.custom((block) => checkHandle(block)).warning(),
    ],
  })
}
