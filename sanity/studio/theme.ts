import {buildTheme} from '@sanity/ui/theme'

/**
 * The Studio's own theme with the product's accent on what can be pressed, is chosen or has the
 * focus. Tones that carry a meaning (caution, critical) keep their colours. Pairs are light, dark;
 * step 500, which Sanity's themes put on buttons, is too pale in this hue to carry white text.
 */
export const theme = buildTheme({
  color: {
    base: {
      '*': {focusRing: ['orange/500', 'orange/500']},
      primary: {_hue: 'orange'},
    },
    button: {
      default: {
        primary: {
          '*': {_hue: 'orange'},
          enabled: {bg: ['orange/600', 'orange/400']},
          hovered: {bg: ['orange/700', 'orange/300']},
          pressed: {bg: ['orange/800', 'orange/200']},
        },
      },
    },
    selectable: {
      primary: {_hue: 'orange'},
      default: {selected: {_hue: 'orange', bg: ['orange/600', 'orange/400']}},
    },
  },
})
