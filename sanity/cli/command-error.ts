/** A failure that its message explains to the person at the terminal: printed without a stack trace. */
export class CommandError extends Error {
  override name = 'CommandError'
}

/** Runs a command's main function and turns a failure into a sentence and a non-zero exit code. */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  try {
    await main()
  } catch (error) {
    console.error(error instanceof CommandError ? `\n${error.message}` : error)
    process.exitCode = 1
  }
}
