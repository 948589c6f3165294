/**
 * The `aria-current` of a link to `href` on the page at `path`: of the page itself, or of the section
 * that it lies in. Everything lies below the home page, so that is no section.
 */
export function currentMark(href: string, path: string): 'page' | 'true' | undefined {
  if (href === path) return 'page'
  return href !== '/' && `${path}/`.startsWith(`${href}/`) ? 'true' : undefined
}
