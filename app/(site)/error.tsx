'use client'

import {ErrorView} from '@/components/errors/error-view'

export default function SiteError({retry}: {retry: () => void}) {
  return (
    <ErrorView
      retry={
        <button type="button" onClick={() => retry()}>
          Try again
        </button>
      }
    />
  )
}
