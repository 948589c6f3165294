import {feedPath} from '../feeds/formats'
import {hrefFor} from '../routes'
import type {FollowList} from './follow-list'

/** The feeds of everybody followed as OPML 2.0, which feed readers import: http://opml.org/spec2.opml */
export function writeFollowOpml(list: FollowList, origin: string): string {
  const outlines = list.map(({name, slug}) => {
    const profile = hrefFor({_type: 'person', slug})
    const attributes = {
      type: 'rss',
      text: name,
      title: name,
      xmlUrl: origin + feedPath(profile, 'rss'),
      htmlUrl: origin + profile,
    }
    const written = Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)
    return `    <outline ${written.join(' ')}/>`
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head><title>Following</title></head>',
    '  <body>',
    ...outlines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n')
}

const ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
])

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES.get(character) ?? character)
}
