import {Text} from '@sanity/ui'
import {Preview, PreviewCard, useSchema} from 'sanity'
import {usePaneRouter} from 'sanity/structure'

interface DocumentLinkProps {
  /** Published id. */
  id: string
  type: string
  layout?: 'default' | 'compact'
}

/** A document as it looks in lists; it opens in the next pane. */
export function DocumentLink({id, type, layout = 'default'}: DocumentLinkProps) {
  const schemaType = useSchema().get(type)
  const {ChildLink, routerPanesState, groupIndex} = usePaneRouter()
  if (!schemaType) return <Text size={1}>{id}</Text>
  const isOpen = routerPanesState[groupIndex + 1]?.[0]?.id === id
  return (
    <PreviewCard
      as={ChildLink}
      childId={id}
      childParameters={{type}}
      data-as="a"
      radius={2}
      selected={isOpen}
      tone="inherit"
    >
      <Preview layout={layout} schemaType={schemaType} value={{_type: type, _id: id}} />
    </PreviewCard>
  )
}
