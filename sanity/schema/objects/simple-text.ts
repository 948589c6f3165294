import {defineType} from 'sanity'
import {textBlock} from './text-block.ts'

/** Paragraphs, lists and links, for places where headings and blocks would be too much. */
export const simpleText = defineType({
  name: 'simpleText',
  title: 'Text',
  type: 'array',
  of: [textBlock([{title: 'Paragraph', value: 'normal'}])],
})
