/** Why a dataset may not have a name; `undefined` when it may. The rules are the `sanity` CLI's. */
export function datasetNameProblem(name: string): string | undefined {
  if (name.length < 2 || name.length > 64) return 'A dataset name has 2 to 64 characters'
  if (/[^-_a-z0-9]/.test(name)) {
    return 'A dataset name holds lowercase letters, digits, dashes and underscores only'
  }
  if (!/^[a-z0-9]/.test(name)) return 'A dataset name begins with a letter or a digit'
  if (/[-_]$/.test(name)) return 'A dataset name does not end with a dash or an underscore'
  return undefined
}
