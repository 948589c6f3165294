import type {Look} from './figure.ts'

/** The people of the sample content as they look in their training clothes. */
export const LOOKS = {
  maya: {legs: 'leggings', top: 'ink', hair: 'bun', skin: '#b29f86'},
  jonas: {legs: 'shorts', top: 'wash', hair: 'short'},
  priya: {legs: 'leggings', top: 'wash', hair: 'tail', skin: '#d3c3a8'},
  tomas: {legs: 'shorts', top: 'ink', hair: 'short', skin: '#d9cbb2'},
  aiko: {legs: 'shorts', top: 'ink', hair: 'bun'},
  ruth: {legs: 'leggings', top: 'wash', hair: 'bun', hairColour: '#a9a08f', skin: '#a8957c'},
} as const satisfies Record<string, Look>
