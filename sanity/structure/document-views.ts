import type {DefaultDocumentNodeResolver} from 'sanity/structure'
import {AppearanceView} from '../studio/appearance/appearance-view.tsx'
import {RelatedView} from '../studio/related/related-view.tsx'

/** Types whose documents have a page, and so appear in search results and shared links. */
const WITH_PAGE = ['article', 'program', 'exercise', 'person', 'topic', 'page']

/** The views of a document beside its form. */
export const documentViews: DefaultDocumentNodeResolver = (S, {schemaType}) => {
  const appearance = S.view.component(AppearanceView).id('appearance').title('Appearance')
  const related = S.view.component(RelatedView).id('related').title('Related')
  return S.document().views([
    S.view.form(),
    ...(WITH_PAGE.includes(schemaType) ? [appearance] : []),
    ...(schemaType === 'article' ? [related] : []),
  ])
}
