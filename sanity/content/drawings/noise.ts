/** A repeatable random number in [0, 1) for a seed and a position (a 32-bit integer hash). */
export function scatter(seed: number, index: number): number {
  let value = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 0x7f4a7c15, 0xc2b2ae35)
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
  value = Math.imul(value ^ (value >>> 12), 0x297a2d39)
  return ((value ^ (value >>> 15)) >>> 0) / 2 ** 32
}

/** Smooth noise in [−1, 1] along a line: the slow waver of a hand. */
export function waver(seed: number, position: number): number {
  const cell = Math.floor(position)
  const t = position - cell
  const ease = t * t * (3 - 2 * t)
  const a = scatter(seed, cell)
  const b = scatter(seed, cell + 1)
  return (a + (b - a) * ease) * 2 - 1
}

/** A seed from a name, so that every drawing has its own hand and always the same one. */
export function seedOf(name: string): number {
  let seed = 2166136261
  for (const character of name) seed = Math.imul(seed ^ (character.codePointAt(0) ?? 0), 16777619)
  return seed >>> 0
}
