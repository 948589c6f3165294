interface CardDrawingProps {
  line: string
  /** A square picture as a `data:` address. */
  picture: string | undefined
  site: string
  title: string
}

/** The colours of the light scheme (tokens.css), as the drawing knows no custom properties. */
const PAPER = '#f6f1e6'
const INK = '#1a1713'
const SOFT = '#57503f'
const ACCENT = '#e2401b'
const PLATE = '#f3efe4'

/** Letters at which a title is set smaller, with the size in pixels: the last size fits four lines of any. */
const SIZES = [
  {most: 24, size: 104},
  {most: 48, size: 80},
  {most: 80, size: 64},
  {most: 140, size: 50},
] as const

const LONGEST = 200

/** A card in the site's hand: a title on chalk paper, five strokes, and a picture at the edge. */
export function CardDrawing({line, picture, site, title}: CardDrawingProps) {
  const size = SIZES.find(({most}) => title.length <= most)?.size ?? 42
  const shown = title.length > LONGEST ? `${title.slice(0, LONGEST - 1)}…` : title
  return (
    <div style={{display: 'flex', width: '100%', height: '100%', background: PAPER, color: INK}}>
      <div
        style={{
          display: 'flex',
          flexDirection: 'column',
          justifyContent: 'space-between',
          width: picture ? 700 : 1200,
          padding: 64,
          fontFamily: 'Archivo',
        }}
      >
        <div style={{display: 'flex', alignItems: 'center', fontSize: 32, fontWeight: 800}}>
          {site}
        </div>
        <div style={{display: 'flex', fontSize: size, fontWeight: 800, lineHeight: 1.02}}>
          {shown}
        </div>
        <div style={{display: 'flex', alignItems: 'center', justifyContent: 'space-between'}}>
          <div style={{display: 'flex', fontSize: 28, fontWeight: 500, color: SOFT}}>{line}</div>
          <Strokes />
        </div>
      </div>
      {picture ? <Plate picture={picture} /> : null}
    </div>
  )
}

/** A tally of five, as chalk makes it. */
function Strokes() {
  return (
    <svg width="84" height="64" viewBox="-2 0 44 30" fill="none" stroke={ACCENT} strokeWidth="2.6">
      <path d="M4 3 L4 27" />
      <path d="M14 3 L12 27" />
      <path d="M22 3 L22 27" />
      <path d="M32 3 L30 27" />
      <path d="M0 23 L36 7" />
    </svg>
  )
}

function Plate({picture}: {picture: string}) {
  return (
    <div style={{display: 'flex', width: 500, height: 630, background: PLATE}}>
      {/* The browser of the page never sees this element: it is drawn on the server. */}
      <img src={picture} alt="" width={500} height={630} style={{objectFit: 'cover'}} />
    </div>
  )
}
