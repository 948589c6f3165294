import {isNativeError} from 'node:util/types'

/**
 * The data file cannot be used. The message is one sentence for the person who runs the lake; the
 * driver's error is the `cause`. Never the client's fault: over HTTP it is a 5xx.
 */
export class StorageError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'StorageError'
  }
}

// Primary result codes, https://sqlite.org/rescode.html
const SENTENCES: Readonly<Record<number, (path: string) => string>> = {
  5: (path) => `Another process has the lake open (${path}). Stop it, or choose another DATA_DIR.`,
  8: (path) => `The lake cannot write to ${path}. Check the owner and permissions of its folder.`,
  10: (path) => `The disk failed while the lake used ${path}.`,
  11: (path) => `The lake's file ${path} is damaged. Restore it from a backup.`,
  13: (path) => `The disk is full: the lake cannot write to ${path}.`,
  14: (path) => `The lake cannot open ${path}. Check that its folder exists and is writable.`,
  26: (path) => `${path} is not a lake: the file is damaged or belongs to another program.`,
}

/** Turns an error of the SQLite driver into a {@link StorageError}; other values pass unchanged. */
export function asStorageError(error: unknown, path: string): unknown {
  if (!isNativeError(error) || !('errcode' in error) || typeof error.errcode !== 'number') {
    return error
  }
  // Extended codes keep the primary one in the low byte.
  const sentence = SENTENCES[error.errcode & 0xff]
  const message = sentence?.(path) ?? `The lake's database failed: ${error.message} (${path}).`
  return new StorageError(message, {cause: error})
}
