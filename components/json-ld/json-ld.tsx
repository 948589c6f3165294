import {stegaClean} from '@sanity/client/stega'

/**
 * A page's structured data, without the marks that texts of a preview carry. `<` is escaped because a string with `</script>` in it would otherwise
 * end the element: https://nextjs.org/docs/app/guides/json-ld
 */
export function JsonLd({graph}: {graph: object}) {
  const json = stegaClean(JSON.stringify(graph)).replaceAll('<', String.raw`\u003c`)
  return <script type="application/ld+json" dangerouslySetInnerHTML={{__html: json}} />
}
