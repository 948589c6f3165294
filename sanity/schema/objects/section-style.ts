import {Heading} from '@sanity/ui'
import {createElement} from 'react'
import type {BlockStyleProps} from 'sanity'

/**
 * A numbered section as it looks in the editor and in the menu of styles: a heading of the second
 * level. The Studio has no type of its own for it and would show a plain paragraph.
 */
export function SectionStyle({children}: Pick<BlockStyleProps, 'children'>) {
  return createElement(Heading, {as: 'h2', size: 4}, children)
}
