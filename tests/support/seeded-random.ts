/** Random whole numbers from 0 up to, but without, the limit. */
export type Below = (limit: number) => number

/** mulberry32: the same numbers for the same seed. */
export function seededRandom(seed: number): Below {
  let state = seed
  return (limit) => {
    state = (state + 0x6d_2b_79_f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * limit)
  }
}
