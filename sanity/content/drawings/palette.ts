/** Warm chalk paper. */
export const PAPER = '#f3efe4'
/** Ink lines and solid cloth. */
export const INK = '#161412'
/** The one loud colour: a working muscle, a line of force, a bell. */
export const SIGNAL = '#e2401b'
/** Thin ink: the far side of things. */
export const WASH = '#d9d2c1'
/** A breath darker than the paper: plates far behind. */
export const FAINT = '#e8e1d1'
