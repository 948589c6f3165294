'use client'

import {useIsPresentationTool} from 'next-sanity/hooks'
import {VisualEditing, type VisualEditingProps} from 'next-sanity/visual-editing/client-component'
import {useRouter} from 'next/navigation'
import {type ReactNode, startTransition, useCallback} from 'react'
import {PERSPECTIVE_PATH} from '@/lib/preview/preview-paths'

type Handler<Name extends keyof VisualEditingProps> = NonNullable<VisualEditingProps[Name]>

interface ClickToEditProps {
  /** Says that these are drafts; the Studio around a preview says so itself. */
  children: ReactNode
}

/**
 * What an editor has on a draft: a click on a text opens its field in the Studio, and the page follows
 * what is typed there. The Studio tells it over the frame; the page keeps no connection of its own.
 */
export function ClickToEdit({children}: ClickToEditProps) {
  const router = useRouter()
  const isInStudio = useIsPresentationTool()
  const render = useCallback(() => startTransition(() => router.refresh()), [router])
  const refresh: Handler<'refresh'> = useCallback(() => {
    render()
    return Promise.resolve()
  }, [render])
  const follow: Handler<'onPerspectiveChange'> = useCallback(
    async (perspective) => {
      await fetch(PERSPECTIVE_PATH, {method: 'POST', body: JSON.stringify({perspective})})
      render()
    },
    [render],
  )
  return (
    <>
      {isInStudio ? null : children}
      <VisualEditing refresh={refresh} onPerspectiveChange={follow} />
    </>
  )
}
