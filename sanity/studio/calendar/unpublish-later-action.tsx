import {UnpublishIcon} from '@sanity/icons/Unpublish'
import {useToast} from '@sanity/ui/toast'
import {useState} from 'react'
import {
  type DocumentActionComponent,
  getPublishedId,
  useClient,
  useDocumentPairPermissions,
  useFeatureEnabled,
} from 'sanity'
import {API_VERSION} from '../../env.ts'
import {useLiveQuery} from '../live-query.ts'
import {leavingObstacle} from './leaving-obstacle.ts'
import {PLANNED, plannedSchema} from './planned.ts'
import {unpublishAt} from './unpublish-at.ts'
import {UnpublishDialog} from './unpublish-dialog.tsx'

const DATE = new Intl.DateTimeFormat('en-GB', {dateStyle: 'medium', timeStyle: 'short'})

/** “Schedule unpublish”: the counterpart of Sanity’s “Schedule publish”, for what readers have. */
export const UnpublishLater: DocumentActionComponent = ({id, type, published, version}) => {
  const client = useClient({apiVersion: API_VERSION})
  const toast = useToast()
  const [isOpen, setOpen] = useState(false)
  const [permission] = useDocumentPairPermissions({id, type, permission: 'unpublish'})
  const {enabled: isInPlan, isLoading} = useFeatureEnabled('singleDocRelease')
  const {value: planned} = useLiveQuery(PLANNED, plannedSchema)
  if (!published || version || !permission?.granted) return null

  const isPlanned = planned?.some(({documents}) =>
    documents.some(({_id, unpublishes}) => unpublishes && getPublishedId(_id) === id),
  )
  const schedule = async (at: Date): Promise<void> => {
    setOpen(false)
    try {
      await unpublishAt(client, {id, at: at.toISOString()})
      toast.push({status: 'success', title: `It goes offline on ${DATE.format(at)}`})
    } catch (error) {
      const description = error instanceof Error ? error.message : String(error)
      toast.push({status: 'error', title: 'It could not be scheduled', description})
    }
  }
  const obstacle = leavingObstacle({isInPlan: isInPlan || isLoading, isPlanned})
  return {
    label: 'Schedule unpublish',
    icon: UnpublishIcon,
    tone: 'critical',
    disabled: obstacle !== undefined,
    title: obstacle ?? 'Choose when readers no longer find it',
    onHandle: () => setOpen(true),
    dialog: isOpen && {
      type: 'dialog',
      header: 'Schedule unpublish',
      width: 'small',
      onClose: () => setOpen(false),
      content: (
        <UnpublishDialog
          id={id}
          onCancel={() => setOpen(false)}
          onSchedule={(at) => void schedule(at)}
        />
      ),
    },
  }
}
UnpublishLater.action = 'scheduleUnpublish'
