import {build, buildStamp, isBuilt} from './build.ts'
import {contentOutage} from './content-outage.ts'
import {contentEnvironment, type RunningLake, startLake, startSite} from './programs.ts'
import {assertPortFree} from './ports.ts'
import {seedSampleContent} from './seed.ts'
import type {Settings} from './settings.ts'
import type {SupervisedProcess} from './supervised-process.ts'

/** The programs that run, with what there is to say about them. */
export interface RunningPrograms {
  lake: RunningLake | undefined
  site: SupervisedProcess
  stop: () => Promise<void>
}

/**
 * Starts the lake (unless a hosted project is configured), fills it when it is empty, builds the
 * site when that is needed and starts it. When a step fails, what runs already is stopped again.
 */
export async function runPrograms(
  settings: Settings,
  mode: 'production' | 'development',
): Promise<RunningPrograms> {
  const running: SupervisedProcess[] = []
  const stop = async (): Promise<void> => {
    for (const program of running.toReversed()) await program.stop()
  }
  stopOnSignals(stop)
  try {
    await assertPortFree(settings.port, 'PORT')
    const lake = settings.hosted ? undefined : await startLake(settings)
    if (lake) {
      running.push(lake.process)
      Object.assign(process.env, contentEnvironment(settings, lake.credentials))
      if (settings.sampleContent) await seedSampleContent(settings)
    }
    if (mode === 'production') await buildWhenNeeded(settings, lake?.instanceId ?? 'hosted')
    const site = await startSite(settings, mode)
    running.push(site)
    return {lake, site, stop}
  } catch (error) {
    await stop()
    throw error
  }
}

async function buildWhenNeeded({hosted}: Settings, datasetId: string): Promise<void> {
  const stamp = buildStamp(datasetId)
  if (isBuilt(stamp)) return
  console.log('Building the site (two minutes or so, only after a change) …')
  const outage = hosted && (await contentOutage(hosted))
  if (outage)
    console.warn(`${outage}\nPages are not prerendered: each is made when it is first asked for.`)
  await build(stamp, {withContent: !outage})
}

function stopOnSignals(stop: () => Promise<void>): void {
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping) return
      stopping = true
      void stop().finally(() => process.exit(0))
    })
  }
}
