import type {ArticleSlug, ProgramSlug} from '../slugs.ts'
import {ARTICLE_COVERS} from './covers/articles.ts'
import {PROGRAM_COVERS} from './covers/programs.ts'
import {COVER_SIZE} from './covers/scene.ts'
import {sheet} from './sheet.ts'

const COVERS = {...ARTICLE_COVERS, ...PROGRAM_COVERS}

/** The cover of an article or a program as SVG, 1600 × 1067. */
export function coverSvg(slug: ArticleSlug | ProgramSlug): string {
  const {content, ground} = COVERS[slug]()
  return sheet(COVER_SIZE, content, ground)
}
