import {ShareIcon} from '@sanity/icons/Share'
import {defineField, defineType} from 'sanity'
import {NETWORKS, titleOf} from '../vocabulary.ts'

/** A profile on another site. */
export const socialProfile = defineType({
  name: 'socialProfile',
  title: 'Profile elsewhere',
  type: 'object',
  icon: ShareIcon,
  fields: [
    defineField({
      name: 'network',
      title: 'Network',
      type: 'string',
      options: {list: [...NETWORKS]},
      validation: (rule) => rule.required().error('Choose the network.'),
    }),
    defineField({
      name: 'handle',
      title: 'Name there',
      type: 'string',
      placeholder: '@name',
    }),
    defineField({
      name: 'url',
      title: 'Address',
      type: 'url',
      validation: (rule) =>
        rule
          .required()
          .uri({scheme: ['https', 'http']})
          .error('Give the full web address.'),
    }),
  ],
  preview: {
    select: {network: 'network', handle: 'handle', url: 'url'},
    prepare: ({network, handle, url}) => ({
      title: network ? titleOf(NETWORKS, network) : 'Profile',
      subtitle: handle ?? url,
    }),
  },
})
