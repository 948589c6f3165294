import {defineArrayMember, defineType} from 'sanity'
import {SectionStyle} from './section-style.ts'
import {textBlock} from './text-block.ts'

/** The running text of an article or page, with the blocks that may stand in it. */
export const body = defineType({
  name: 'body',
  title: 'Text',
  type: 'array',
  of: [
    textBlock(
      [
        {title: 'Paragraph', value: 'normal'},
        {title: 'Heading', value: 'h2'},
        {title: 'Subheading', value: 'h3'},
        {title: 'Numbered section', value: 'section', component: SectionStyle},
      ],
      {cites: true},
    ),
    defineArrayMember({type: 'figure'}),
    defineArrayMember({type: 'gallery'}),
    defineArrayMember({type: 'video', initialValue: {provider: 'youtube'}}),
    defineArrayMember({type: 'pullQuote'}),
    defineArrayMember({type: 'callout'}),
    defineArrayMember({type: 'exerciseCard'}),
    defineArrayMember({type: 'programCard'}),
    defineArrayMember({type: 'session'}),
    defineArrayMember({type: 'faq'}),
    defineArrayMember({type: 'callToAction'}),
    defineArrayMember({type: 'callToActionReference'}),
  ],
  options: {
    insertMenu: {
      groups: [
        {name: 'media', title: 'Media', of: ['figure', 'gallery', 'video']},
        {name: 'training', title: 'Training', of: ['exerciseCard', 'programCard', 'session']},
        {
          name: 'text',
          title: 'Text',
          of: ['pullQuote', 'callout', 'faq', 'callToAction', 'callToActionReference'],
        },
      ],
    },
  },
})
