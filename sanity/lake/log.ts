/** Where the lake tells an operator what happens. One sentence a line, never a secret. */
export interface Log {
  info: (sentence: string) => void
  warn: (sentence: string) => void
  /** `cause` is written with its stack: it stays on this machine and never reaches a response. */
  error: (sentence: string, cause?: unknown) => void
}

/** A log that writes to a stream, by default standard error. */
export function createLog(stream: NodeJS.WritableStream = process.stderr): Log {
  const write = (level: string, sentence: string): void => {
    stream.write(`[lake] ${level}${sentence}\n`)
  }
  return {
    info: (sentence) => write('', sentence),
    warn: (sentence) => write('warning: ', sentence),
    error(sentence, cause) {
      write('error: ', sentence)
      if (cause instanceof Error) stream.write(`${cause.stack ?? cause.message}\n`)
    },
  }
}

/** A log that says nothing: for tests and one-off commands. */
export const silentLog: Log = {info() {}, warn() {}, error() {}}
