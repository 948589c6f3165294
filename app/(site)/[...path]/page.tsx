import {MISSING, missingPage} from '../missing-page'

export const dynamic = 'force-static'
export const revalidate = 3600

export const metadata = MISSING

interface Props {
  params: Promise<{path: string[]}>
}

/** None at build: addresses without a page are rendered, and remembered, when they are asked for. */
export function generateStaticParams() {
  return []
}

export default async function UnknownPage({params}: Props) {
  const {path} = await params
  return missingPage(`/${path.join('/')}`)
}
