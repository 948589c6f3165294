import {execFileSync} from 'node:child_process'
import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import sharp from 'sharp'
import {expect, onTestFinished, test} from 'vitest'
import {callRunningLake} from '../../../sanity/lake/commands/control-socket.ts'
import {type CrashingLake, startCrashingLake} from '../../crash/crashing-lake.ts'
import {plainImage} from '../../support/sample-images.ts'
import {temporaryFolder} from '../../support/temporary-folder.ts'

const NOISE = {type: 'gaussian', mean: 128, sigma: 50} as const

function hasPrlimit(): boolean {
  try {
    execFileSync('prlimit', ['--version'])
    return true
  } catch {
    return false
  }
}

/** Lets no file of the process grow beyond `bytes`: its writes fail as on a full disk. */
function limitFiles({pid}: CrashingLake, bytes: number | 'unlimited'): void {
  execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:unlimited`])
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true})
  return entries.filter((entry) => entry.isFile()).map(({name}) => name)
}

test.skipIf(!hasPrlimit())(
  'a lake without room answers 503, serves what it has, and recovers by itself',
  async () => {
    const dataDir = await temporaryFolder()
    const webhookUrl = 'http://127.0.0.1:9/nobody'
    const lake = await startCrashingLake(dataDir, {token: 'sk-of-the-full-disk', webhookUrl})
    onTestFinished(async () => {
      lake.kill()
      await lake.gone
    })
    const {client} = lake
    const picture = await plainImage(400, 300).png().toBuffer()
    const image = await client.assets.upload('image', picture)
    const before = await client.create({_id: 'before', _type: 'note'})
    const show = async (width: number) => {
      const response = await fetch(`${lake.url}/${image.path}?w=${width}&fm=png`)
      await response.arrayBuffer()
      return response.status
    }
    const noise = {width: 200, height: 200, channels: 3, background: '#888', noise: NOISE} as const
    const large = await sharp({create: noise}).png().toBuffer()
    const stored = filesBelow(join(dataDir, 'assets'))
    expect(await show(20)).toBe(200)

    limitFiles(lake, 100)
    const full = {statusCode: 503, responseBody: expect.stringContaining('disk')}
    await expect(client.create({_id: 'during', _type: 'note'})).rejects.toMatchObject(full)
    await expect(client.patch('before').set({text: 'x'}).commit()).rejects.toMatchObject(full)
    await expect(client.assets.upload('image', large)).rejects.toMatchObject(full)
    await expect(client.assets.upload('file', large)).rejects.toMatchObject(full)
    expect(await client.fetch('*[_type == "note"]')).toEqual([before])
    expect(await show(50)).toBe(200)
    expect(filesBelow(join(dataDir, 'assets'))).toEqual(stored)

    limitFiles(lake, 'unlimited')
    await client.create({_id: 'after', _type: 'note'})
    await client.assets.upload('image', large)
    expect(await show(60)).toBe(200)
    expect(await client.fetch('*[_type == "note"]._id')).toEqual(['after', 'before'])
    expect(filesBelow(join(dataDir, 'assets'))).toHaveLength(stored.length + 1)
    expect(await callRunningLake(dataDir, ['check'])).toMatchObject({exitCode: 0})
  },
)
