import {NotFoundView} from '@/components/errors/not-found-view'
import {getSettings} from '@/lib/content/get-settings'

export default async function NotFound() {
  const settings = await getSettings()
  return <NotFoundView text={settings?.emptyStates?.notFound} />
}
