/** The way to all of a list of which a page shows the beginning; none when that is all of it. */
export function moreOf(
  href: string,
  total: number,
  shown: readonly unknown[],
): {href: string; label: string} | undefined {
  return total > shown.length ? {href, label: `All ${total}`} : undefined
}
