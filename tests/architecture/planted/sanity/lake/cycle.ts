import {lake} from './knows-the-site.ts'

export const cycle: unknown = () => lake
