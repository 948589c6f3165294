/** How much the asset store takes in and keeps; all in bytes. */
export interface AssetLimits {
  readonly imageUploadBytes: number
  readonly fileUploadBytes: number
  /** Disk the image cache may use for transformed variants. */
  readonly imageCacheBytes: number
}

/** The limits of a lake that was given none. */
export const DEFAULT_ASSET_LIMITS: AssetLimits = {
  imageUploadBytes: 60_000_000,
  fileUploadBytes: 200_000_000,
  imageCacheBytes: 1_000_000_000,
}

/** Longest side of a transformed image, in pixels (Sanity's image pipeline stops at 8192 too). */
export const MAX_OUTPUT_SIDE = 8192

/** Most pixels decoded from one source, all frames of an animation together. */
export const MAX_INPUT_PIXELS = 256_000_000
