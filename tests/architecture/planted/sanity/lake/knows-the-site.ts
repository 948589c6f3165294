import {DatabaseSync} from 'node:sqlite'
import {screen} from '../../components/screen.ts'
import {cycle} from './cycle.ts'

export const lake = [DatabaseSync, screen, cycle]
