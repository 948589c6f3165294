/** Reports each new step of a long run once; the packages call back many times per step. */
export function stepReporter(
  report: (sentence: string) => void,
): (progress: {readonly step: string}) => void {
  let current = ''
  return ({step}) => {
    if (step !== current) report(step)
    current = step
  }
}
