import localFont from 'next/font/local'

/** Headlines (800, the whole width axis) and labels (500): see components/fonts/subset.mjs. */
const archivo = localFont({
  src: [
    {path: '../fonts/archivo-800.woff2', weight: '800', style: 'normal'},
    {path: '../fonts/archivo-500.woff2', weight: '500', style: 'normal'},
  ],
  variable: '--font-archivo',
  display: 'swap',
  adjustFontFallback: 'Arial',
  declarations: [{prop: 'font-stretch', value: '62% 125%'}],
})

const newsreader = localFont({
  src: '../fonts/newsreader-400.woff2',
  weight: '400',
  variable: '--font-newsreader',
  display: 'swap',
  adjustFontFallback: 'Times New Roman',
})

/** A family of its own, so that pages without italics neither preload nor fetch it. */
const newsreaderItalic = localFont({
  src: '../fonts/newsreader-400-italic.woff2',
  weight: '400',
  style: 'italic',
  variable: '--font-newsreader-italic',
  display: 'swap',
  preload: false,
  adjustFontFallback: 'Times New Roman',
})

/** Class names for `<html>`: they define the font custom properties that tokens.css reads. */
export const fontClassNames = [archivo, newsreader, newsreaderItalic]
  .map((font) => font.variable)
  .join(' ')
