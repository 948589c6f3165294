import {LEAVE_PATH} from '@/lib/preview/preview-paths'

interface DraftBarProps {
  /** What the reader is looking at, as a sentence. */
  text: string
}

/**
 * Stands below every page of a preview: it is not what everybody sees, and here is the way out. It
 * brings its own style: one in a file would be sent to every reader along with the layout.
 */
export function DraftBar({text}: DraftBarProps) {
  return (
    <aside id="draft-bar" aria-label="Preview">
      <style>{STYLE}</style>
      <p>{text}</p>
      <a href={LEAVE_PATH}>Leave</a>
    </aside>
  )
}

const STYLE = `
#draft-bar {
  position: sticky;
  inset-block-end: 0;
  z-index: 2;
  display: flex;
  gap: var(--half);
  align-items: baseline;
  justify-content: space-between;
  padding: var(--quarter) var(--edge);
  padding-block-end: max(var(--quarter), env(safe-area-inset-bottom));
  border-block-start: 5px solid var(--accent);
  background: var(--ink);
  color: var(--paper);
  font: 500 var(--text-label) / 1.5 var(--sans);
}
#draft-bar a {
  color: inherit;
  font-weight: 800;
  text-decoration-color: var(--accent);
  text-decoration-thickness: 2px;
}
@media print {
  #draft-bar {
    display: none;
  }
}
`
