import type {LakeDataset} from '../context.ts'

/**
 * The sync tag of every query on a dataset: any change of it may change the result. One tag is
 * coarse and never wrong; live connections are few, because only editors who preview have one.
 */
export function syncTagOf({name}: Pick<LakeDataset, 'name'>): string {
  return `s1:${name}`
}
