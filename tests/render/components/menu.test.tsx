import {PathnameContext} from 'next/dist/shared/lib/hooks-client-context.shared-runtime'
import {renderToStaticMarkup} from 'react-dom/server'
import {expect, test} from 'vitest'
import {Menu} from '@/components/layout/menu'

const link = (href: string) => ({_key: href, label: href, href, reference: null})
const links = [link('/articles'), link('/programs'), link('https://a.example/articles')]

function marked(path: string): string[] {
  const html = renderToStaticMarkup(
    <PathnameContext value={path}>
      <Menu label="Main" links={links} />
    </PathnameContext>,
  )
  return [...html.matchAll(/href="([^"]+)" aria-current="(\w+)"/g)].map(([, ...mark]) =>
    mark.join(' '),
  )
}

test('the menu says in the markup where the reader is', () => {
  expect(marked('/programs')).toEqual(['/programs page'])
  expect(marked('/articles/how-to-hinge')).toEqual(['/articles true'])
  expect(marked('/authors')).toEqual([])
})
