import {parentPort, workerData} from 'node:worker_threads'
import {lakeClient} from '../commands/lake-client.ts'
import {orderSchema} from './export-thread.ts'
import {writeArchive} from './write-archive.ts'

// The program of the export thread: one archive, then it ends. A failure ends it as well, and
// reaches the lake as the thread's error.
const order = orderSchema.parse(workerData)
parentPort?.postMessage(await writeArchive(lakeClient(order, order), order))
