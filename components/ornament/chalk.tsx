/**
 * The SVG filters that roughen strokes into chalk: one for big figures, one for small marks. Pages render it once (see PageShell);
 * ornaments refer to it by id, and stay clean lines where it is missing.
 */
export function ChalkFilter() {
  return (
    <svg width="0" height="0" aria-hidden="true" focusable="false" data-screen-only="">
      <filter id="chalk" x="-10%" y="-10%" width="120%" height="120%">
        <feTurbulence
          type="fractalNoise"
          baseFrequency="0.06"
          numOctaves="3"
          seed="7"
          result="hand"
        />
        <feDisplacementMap in="SourceGraphic" in2="hand" scale="4" result="stroke" />
        <feTurbulence
          type="fractalNoise"
          baseFrequency="0.9"
          numOctaves="2"
          seed="3"
          result="dust"
        />
        <feColorMatrix
          in="dust"
          values="0 0 0 0 0  0 0 0 0 0  0 0 0 0 0  0 0 0 -4.6 3.5"
          result="grain"
        />
        <feComposite in="stroke" in2="grain" operator="in" />
      </filter>
      <filter id="chalk-fine" x="-10%" y="-10%" width="120%" height="120%">
        <feTurbulence
          type="fractalNoise"
          baseFrequency="0.2"
          numOctaves="2"
          seed="5"
          result="hand"
        />
        <feDisplacementMap in="SourceGraphic" in2="hand" scale="1.6" />
      </filter>
    </svg>
  )
}
