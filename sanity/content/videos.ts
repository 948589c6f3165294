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
  }),
  duration: 94,
  uploadDate: '2026-09-14',
  chapters: [
    {_type: 'chapter', start: 0, title: 'Sit down between the knees'},
    {_type: 'chapter', start: 18, title: 'The left ankle'},
    {_type: 'chapter', start: 52, title: 'The right ankle'},
    {_type: 'chapter', start: 80, title: 'One ordinary squat'},
  ],
  transcript: prose`
        Hold a light kettlebell by the horns and sit down between your knees. Both heels stay flat.
        Now rest the weight on top of your left knee and lean, so that the knee travels past your
        toes. Hold for a slow breath. If the heel peels up, you have gone past your ankle; come back
        half an inch. Shift to the right and do the same. Five a side, then stand up and do one
        ordinary squat. It should feel as if someone had oiled it.
      `,
})
