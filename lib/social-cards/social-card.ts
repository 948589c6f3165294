import type {Figure} from '@/lib/content/types'
import {LETTERS} from './letters'

/** The shape that link previews are cut to: https://developers.facebook.com/docs/sharing/webmasters/images/ */
export const CARD = {width: 1200, height: 630} as const

/** What a link preview says about a page. */
export interface SocialCard {
  /** Whose page it is: the site's name. */
  site: string
  title: string
  /** Who made it, or what it is. */
  line: string
  picture: Figure | null
}

/**
 * Whether the fonts of the cards have every letter of a text. Without this test, the library that draws
 * them would ask a font service on the internet for the letters that are missing.
 */
export function isDrawable(text: string | null | undefined): text is string {
  return Boolean(text?.trim()) && Array.from(text ?? '').every((letter) => LETTERS.has(letter))
}
