import {DatabaseIcon} from '@sanity/icons/Database'
import type {Tool} from 'sanity'
import {CachePage} from './cache-page.tsx'

/** Under /studio/cache: what the site keeps in its cache, since when, and why. */
export const cacheTool: Tool = {
  name: 'cache',
  title: 'Cache',
  icon: DatabaseIcon,
  component: CachePage,
}
