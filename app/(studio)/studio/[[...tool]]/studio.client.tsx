'use client'

// The client component, not `next-sanity/studio`: that one loads a script from Sanity's CDN.
import {NextStudio} from 'next-sanity/studio/client-component'
import {useEffect} from 'react'
import {IS_EMBEDDED} from '@/sanity/env'
import config from '@/sanity/sanity.config'

export function Studio() {
  useEffect(() => {
    // Over HTTP/1.1 the Studio warns of too few connections for its event streams. Ours share one
    // WebSocket, so we answer the question it asks itself (sanity: `_sanity_debugProtocol`).
    if (IS_EMBEDDED) window.localStorage.setItem('_sanity_debugProtocol', 'h2')
  }, [])
  return <NextStudio config={config} />
}
