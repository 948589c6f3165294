'use client'

import {lazy, type ReactNode, Suspense} from 'react'

/** Loaded where it is shown only: what a layout imports, every reader loads. */
const ClickToEdit = lazy(async () => {
  const {ClickToEdit: component} = await import('./visual-editing.client')
  return {default: component}
})

/** The tools of an editor around the bar that says so. */
export function EditorTools({children}: {children: ReactNode}) {
  return (
    <Suspense>
      <ClickToEdit>{children}</ClickToEdit>
    </Suspense>
  )
}
