import type {ComponentProps, Ref} from 'react'
import {Icon} from '@/components/icons/icon'
import {ROUTES} from '@/lib/routes'
import type {SearchKind} from '@/lib/search/search-entry'
import styles from './search.module.css'

interface SearchFormProps {
  /** The one kind of document to look for, and what the field is called then. */
  among?: {kind: SearchKind; label: string}
  inputRef?: Ref<HTMLInputElement>
  /** For a field that answers while the reader types; without it the form is plain HTML. */
  onQuery?: ComponentProps<'input'>['onInput']
  onFocus?: () => void
  /** What the field says at first. */
  query: string
}

/** One field and a button, sent as a plain GET. */
export function SearchForm({among, inputRef, onFocus, onQuery, query}: SearchFormProps) {
  return (
    <search>
      <form className={styles.form} action={ROUTES.search}>
        <label className={styles.field}>
          <span className="visually-hidden">{among?.label ?? EVERYTHING}</span>
          <input
            ref={inputRef}
            type="search"
            name="q"
            defaultValue={query}
            placeholder={among ? among.label : 'Hinge, hips, Maya…'}
            maxLength={120}
            autoComplete="off"
            autoCorrect="off"
            spellCheck="false"
            enterKeyHint="search"
            onInput={onQuery}
            onFocus={onFocus}
          />
        </label>
        {among ? <input type="hidden" name="kind" value={among.kind} /> : null}
        <button type="submit" aria-label="Search">
          <Icon name="search" />
          <span>Search</span>
        </button>
      </form>
    </search>
  )
}

const EVERYTHING = 'Search articles, programs, exercises and people'
