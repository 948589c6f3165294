import {lake} from '../sanity/lake/knows-the-site.ts'
import {screen} from '../components/screen.ts'

export const planted = [lake, screen]
