import type {ReactNode} from 'react'
import columns from './columns.module.css'

/** Content of a page without sections of its own, as wide as the page's grid. */
export function Wide({children}: {children: ReactNode}) {
  return (
    <div className={columns.columns}>
      <div className={columns.wide}>{children}</div>
    </div>
  )
}
