import sharp from 'sharp'
import type {Colour} from '../../sanity/lake/assets/transform-params.ts'

/** A plain picture of one colour. */
export function plainImage(width: number, height: number, background: string | Colour = '#3366cc') {
  const channels = typeof background === 'string' ? 3 : 4
  return sharp({create: {width, height, channels, background}})
}

/** A picture whose quarters are red, green, blue and white: tells where a crop was taken. */
export async function quarteredImage(width: number, height: number) {
  const half = {width: width / 2, height: height / 2}
  const tile = (background: string) =>
    sharp({create: {...half, channels: 3, background}})
      .png()
      .toBuffer()
  return sharp({create: {width, height, channels: 3, background: '#fff'}}).composite([
    {input: await tile('#f00'), left: 0, top: 0},
    {input: await tile('#0f0'), left: half.width, top: 0},
    {input: await tile('#00f'), left: 0, top: half.height},
  ])
}

/** A GIF of three frames. */
export async function animatedGif(width: number, height: number) {
  const frames = await Promise.all(
    ['#f00', '#0f0', '#00f'].map((colour) => plainImage(width, height, colour).png().toBuffer()),
  )
  return sharp(frames, {join: {animated: true}})
    .gif({delay: 100})
    .toBuffer()
}
