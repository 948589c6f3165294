import {definePlugin} from 'sanity'
import {cacheTool} from './cache-tool.ts'
import {FreshnessBadge} from './freshness-badge.ts'

/** Whether readers have what is published: a badge on each document, a tool for administrators. */
export const freshness = definePlugin({
  name: 'freshness',
  document: {badges: (badges) => [...badges, FreshnessBadge]},
  tools: (tools, {currentUser}) =>
    currentUser?.roles.some(({name}) => name === 'administrator') ? [...tools, cacheTool] : tools,
})
