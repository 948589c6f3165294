// Loaded into the lake's process before its own code: answers each message with the memory in use.
import process from 'node:process'

process.on('message', () => {
  // Garbage would look like growth; the flag that gives `gc` is set by the one who asks.
  globalThis.gc?.()
  process.send?.(process.memoryUsage())
})
