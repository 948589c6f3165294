/** The product's mark: four strokes of chalk and the fifth across them. */
export function ChalklineIcon() {
  return (
    <svg viewBox="0 0 24 24" width="1em" height="1em" aria-hidden="true">
      <rect width="24" height="24" rx="3" fill="#16150f" />
      <path
        d="M6 6v12M10 6v12M14 6v12M18 6v12"
        stroke="#f4f0e6"
        strokeWidth="1.75"
        strokeLinecap="round"
      />
      <path d="M3.5 15.5 20.5 8.5" stroke="#e2401b" strokeWidth="2.25" strokeLinecap="round" />
    </svg>
  )
}
