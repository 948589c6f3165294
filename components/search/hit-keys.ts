/**
 * Moves the focus through the results of a search with the arrow keys: down from the field to the
 * first one, up from the first one back to it, and back from anywhere with Escape. Tells whether the
 * key meant that; Tab goes on working as everywhere.
 */
export function moveAmongHits(
  key: string,
  list: HTMLElement,
  field: HTMLInputElement | null,
): boolean {
  const hits = [...list.querySelectorAll<HTMLAnchorElement>('a[data-hit]')]
  const place = hits.findIndex((hit) => hit === document.activeElement)
  const isInside = place >= 0
  if (key === 'ArrowDown')
    return focus(isInside || document.activeElement === field ? hits[place + 1] : null)
  if (!isInside) return false
  if (key === 'ArrowUp') return focus(place === 0 ? field : hits[place - 1])
  return key === 'Escape' ? focus(field) : false
}

function focus(element: HTMLElement | null | undefined): boolean {
  element?.focus()
  return Boolean(element)
}
