import {useToast} from '@sanity/ui/toast'
import {useCallback} from 'react'
import {
  type ArrayOfObjectsInputProps,
  type InputProps,
  isArrayOfBlocksInputProps,
  type OnPasteFn,
  PatchEvent,
  set,
  useClient,
  useGetFormValue,
} from 'sanity'
import {z} from 'zod'
import {useDocumentPane} from 'sanity/structure'
import {API_VERSION} from '../../env.ts'
import {NumberedText} from './numbered-section.tsx'
import {pastedHtml} from '../paste/pasted-html.ts'
import {pasteReport} from '../paste/paste-report.ts'
import {linkedSlugs, settleLinks} from '../paste/settle-links.ts'

const PAGES_QUERY =
  '*[slug.current in $slugs && _type in ["article", "program", "exercise", "person", "topic", "page"]]{_id, "slug": slug.current}'

const pagesSchema = z.array(z.object({_id: z.string(), slug: z.string()}))

/**
 * The editor of running text with numbered sections, which cleans what is pasted into it and says
 * what it did. Other inputs stay as they are.
 */
export function RunningTextInput(props: InputProps) {
  return isArrayOfBlocksInputProps(props) ? <TextInput {...props} /> : props.renderDefault(props)
}

function TextInput(props: ArrayOfObjectsInputProps) {
  return (
    <NumberedText text={props.value}>
      {props.renderDefault({...props, onPaste: useCleanPaste()})}
    </NumberedText>
  )
}

function useCleanPaste(): OnPasteFn {
  const client = useClient({apiVersion: API_VERSION})
  // Of the whole document: the callbacks of the form reach no further than the field.
  const {onChange} = useDocumentPane()
  const getValue = useGetFormValue()
  const toast = useToast()
  return useCallback(
    ({event, schemaTypes}) => {
      const {clipboardData} = event
      const html = clipboardData.getData('text/html')
      // What was copied within the Studio is Portable Text already.
      if (!html || clipboardData.types.includes('application/x-portable-text')) return undefined
      const tidied = pastedHtml(html, {
        styles: schemaTypes.styles.map(({value}) => value),
        types: schemaTypes.blockObjects.map(({name}) => name),
      })
      // Words for the paragraph that is being written: the editor knows best where they go.
      if (tidied.blocks.length < 2) return undefined
      const {origin} = window.location
      const slugs = linkedSlugs(tidied.blocks, origin)
      const insert = async () => {
        const pages =
          slugs.length > 0 ? pagesSchema.parse(await client.fetch(PAGES_QUERY, {slugs})) : []
        const {blocks, lost} = settleLinks(tidied.blocks, {origin, pages})
        if (tidied.title && !getValue(['title'])) {
          onChange(PatchEvent.from(set(tidied.title, ['title'])))
        }
        toast.push({
          id: 'pasted',
          status: 'info',
          duration: 10_000,
          title: 'Pasted and tidied up',
          description: pasteReport(tidied, lost),
        })
        return {insert: [...blocks]}
      }
      return insert()
    },
    [client, getValue, onChange, toast],
  )
}
