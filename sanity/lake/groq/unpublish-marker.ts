import type {JsonObject} from '../documents/types.ts'

/**
 * Tells whether a version unpublishes its document when its release is published
 * (sanity: isGoingToUnpublish).
 */
export function isMarkedForUnpublish({_system: system}: JsonObject): boolean {
  if (typeof system !== 'object' || system === null || Array.isArray(system)) return false
  return system['delete'] === true
}
