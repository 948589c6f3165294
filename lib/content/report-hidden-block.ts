import 'server-only'
import type {BlockReporter} from './presentable-body'

/**
 * Says on the server's log, as one line of JSON, which block of which document readers do not get
 * to see. Nothing on the page mentions it.
 */
export function reportHiddenBlock(documentId: string): BlockReporter {
  return ({_key, _type}) => {
    const entry = {event: 'block-not-shown', document: documentId, block: _key, type: _type}
    process.stderr.write(`${JSON.stringify(entry)}\n`)
  }
}
