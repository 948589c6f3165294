import {publishedId} from './published-state.ts'
import {isRecord, records, type Verdict} from './verdict.ts'

/** Refuses an article that recommends itself; drafts and versions count as the article. */
export function checkNotItself(references: unknown, article: unknown): Verdict {
  if (!isRecord(article) || typeof article['_id'] !== 'string') return true
  const own = publishedId(article['_id'])
  const itself = records(references).some(({_ref}) => _ref === own)
  return itself ? 'An article cannot be related to itself. Choose another one.' : true
}
