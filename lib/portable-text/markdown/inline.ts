import {portableTextToMarkdown} from '@portabletext/markdown'

/** Words as Markdown, with everything escaped that would mean something there. */
export function plain(text: string | null | undefined): string {
  if (!text) return ''
  const span = {_type: 'span', _key: 'text', text, marks: []}
  return portableTextToMarkdown([
    {_type: 'block', _key: 'words', style: 'normal', markDefs: [], children: [span]},
  ])
}

/** Words on one line, for a heading, a list or a table. */
export function line(text: string | null | undefined): string {
  return plain(text?.replace(/\s+/g, ' ').trim()).replaceAll('|', String.raw`\|`)
}

/** A link around Markdown, or the Markdown alone where there is nothing to link to. */
export function link(href: string | undefined, label: string): string {
  return href ? `[${label}](${target(href)})` : label
}

/** A picture by its absolute address. */
export function picture(src: string, alt: string | null | undefined): string {
  return `![${line(alt)}](${target(src)})`
}

/** Blocks of Markdown below each other; empty ones are left out. */
export function stacked(...blocks: readonly (string | null | undefined)[]): string {
  return blocks.filter(Boolean).join('\n\n')
}

/** Every line of a text as part of a quotation. */
export function quoted(markdown: string): string {
  return markdown
    .split('\n')
    .map((text) => (text ? `> ${text}` : '>'))
    .join('\n')
}

/** Parentheses and spaces would end the address of a link. */
function target(href: string): string {
  return href.replaceAll('(', '%28').replaceAll(')', '%29').replace(/\s/g, '%20')
}
