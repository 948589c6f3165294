import {Studio} from './studio.client'

export const dynamic = 'force-static'

/** Every address below /studio is the same page: the Studio routes by itself. */
export function generateStaticParams() {
  return [{tool: []}]
}

export default function StudioPage() {
  return <Studio />
}
