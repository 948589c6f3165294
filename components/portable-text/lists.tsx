import type {ReactNode} from 'react'

interface ListProps {
  children?: ReactNode
}

/** A list runs the way its own script does, so that its marks stand on the right side of it. */
export const lists = {
  bullet: ({children}: ListProps) => <ul dir="auto">{children}</ul>,
  number: ({children}: ListProps) => <ol dir="auto">{children}</ol>,
}
