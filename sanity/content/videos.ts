import {video} from './body-blocks.ts'
import {exerciseFrame} from './image.ts'
import {prose} from './portable-text.ts'

/** A video that no one has recorded: it shows the block. */
export const ankleStretchVideo = video({
      provider: 'youtube',
      url: 'https://www.youtube.com/watch?v=chalkline01',
      title: 'The goblet squat ankle stretch, both sides, in real time',
      description: prose`
        A sample video, there to show the block: the address leads to no real recording. It would
        show one full round of the stretch, with the common fault of a lifting heel.
      `,
      poster: exerciseFrame('goblet-squat-ankle-stretch', 1, {
        alt: 'A lifter deep in a squat, one knee pushed past the toes, heel still down',
      })
