import {rm} from 'node:fs/promises'
import {Worker} from 'node:worker_threads'
import {z} from 'zod'
import {type ArchiveCounts, partialName} from './write-archive.ts'

const PROGRAM = new URL('./main.ts', import.meta.url)

/** What the thread is to write, and where from. */
export const orderSchema = z.object({
  projectId: z.string(),
  url: z.string(),
  token: z.string(),
  dataset: z.string(),
  target: z.string(),
})

/** See {@link orderSchema}. */
export type ExportOrder = z.infer<typeof orderSchema>

const countsSchema = z.object({documentCount: z.number(), assetCount: z.number()})

/**
 * Writes an archive on a thread of its own, so that packing it delays no request. Rejects with the
 * thread's error; when `signal` aborts, the thread ends at once and no part of the file stays.
 */
export async function exportOnThread(
  order: ExportOrder,
  signal: AbortSignal,
): Promise<ArchiveCounts> {
  signal.throwIfAborted()
  const worker = new Worker(PROGRAM, {workerData: order})
  const end = (): void => void worker.terminate()
  signal.addEventListener('abort', end, {once: true})
  try {
    return await new Promise((resolve, reject) => {
      worker.once('message', (message: unknown) => resolve(countsSchema.parse(message)))
      worker.once('error', reject)
      worker.once('exit', () => reject(new Error('The export was stopped.')))
    })
  } finally {
    signal.removeEventListener('abort', end)
    await worker.terminate()
    await rm(partialName(order.target), {force: true})
  }
}
