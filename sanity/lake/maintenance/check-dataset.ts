import type {LakeDataset} from '../context.ts'
import {referenceTargets} from '../groq/reference-targets.ts'
import type {LakeDatabase} from '../storage/database.ts'
import {createDocumentTable} from '../storage/document-table.ts'
import {parseStoredDocument} from '../documents/json.ts'

/** What is wrong with a dataset, one sentence each: memory against disk, and references. */
export function checkDataset(database: LakeDatabase, dataset: LakeDataset): string[] {
  const {name, documents} = dataset
  const findings: string[] = []
  let rows = 0
  for (const json of createDocumentTable(database, name).load()) {
    rows += 1
    const {_id} = parseStoredDocument(json)
    const inMemory = documents.get(_id)
    if (JSON.stringify(inMemory) !== json) {
      findings.push(`${name}: ${_id} differs between memory and disk.`)
    }
  }
  if (rows !== documents.size) {
    findings.push(`${name}: ${rows} documents are on disk and ${documents.size} in memory.`)
  }
  for (const document of documents.all()) {
    for (const target of referenceTargets(document).strong) {
      if (!documents.get(target)) {
        findings.push(`${name}: ${document._id} references ${target}, which does not exist.`)
      }
      if (!documents.referrers(target, 'strong').includes(document._id)) {
        findings.push(`${name}: the index has lost the reference of ${document._id} to ${target}.`)
      }
    }
  }
  return findings
}
