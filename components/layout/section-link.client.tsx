'use client'

import {usePathname} from 'next/navigation'
import type {ReactNode} from 'react'
import {currentMark} from '@/lib/links/current-mark'
import styles from './section-link.module.css'

interface SectionLinkProps {
  children: ReactNode
  href: string
}

/**
 * A link of a menu that says when the reader is there. The layout does not know the address of the
 * page that it frames; this hook does, on the server too, so the mark is in the markup.
 */
export function SectionLink({children, href}: SectionLinkProps) {
  return (
    <a className={styles.link} href={href} aria-current={currentMark(href, usePathname())}>
      {children}
    </a>
  )
}
