import {createHash} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {pipeline} from 'node:stream/promises'
import {assetFileName, type StoredFile, storedFiles} from '../assets/asset-inventory.ts'
import {isAssetDocument} from '../assets/asset-document.ts'
import type {LakeDataset} from '../context.ts'

/** What is wrong with the asset files, one sentence each, and how many files nobody names. */
export async function checkAssets(
  directory: string,
  datasets: readonly LakeDataset[],
): Promise<{findings: string[]; unnamed: number}> {
  const files = new Map<string, StoredFile>()
  for await (const file of storedFiles(directory)) files.set(file.name, file)

  const findings: string[] = []
  const named = new Set<string>()
  for (const {name: dataset, documents} of datasets) {
    for (const document of documents.all().filter(isAssetDocument)) {
      const name = assetFileName(document)
      const file = name === undefined ? undefined : files.get(name)
      if (!file) {
        findings.push(`${dataset}: the file of ${document._id} is missing.`)
        continue
      }
      named.add(file.name)
      if (document['size'] !== file.size) {
        findings.push(`${dataset}: the file of ${document._id} has ${file.size} bytes.`)
      }
    }
  }
  for (const {name, path} of files.values()) {
    if (!name.startsWith(`${await sha1Of(path)}.`)) {
      findings.push(`The bytes of the asset file ${path} have changed.`)
    }
  }
  return {findings, unnamed: files.size - named.size}
}

async function sha1Of(path: string): Promise<string> {
  const hash = createHash('sha1')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
