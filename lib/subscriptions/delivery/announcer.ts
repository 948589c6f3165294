import type {News} from '../news.ts'
import type {DeliveryTable} from '../storage/delivery-table.ts'
import {DAY, dueAt} from './timing.ts'

/**
 * What was published longer ago than this is not news any more: an archive that is imported, or a
 * site that slept for a month, sends nobody a hundred letters.
 */
const NEWS_PERIOD = 7 * DAY

/**
 * Queues every article that is public and was not seen before for those who follow its authors.
 * It asks the content what there is and does not believe who calls: a webhook that comes twice,
 * late or never makes no difference. Rejects when the content is unreachable.
 */
export async function announceNews(
  news: News,
  deliveries: DeliveryTable,
  now: number,
): Promise<void> {
  const since = new Date(now - NEWS_PERIOD).toISOString()
  const published = await news.published(since, new Date(now).toISOString())
  const due = {instant: dueAt('instant', now), weekly: dueAt('weekly', now)}
  for (const {_id, authorIds} of published) {
    deliveries.announce({id: _id, authorIds}, {now, due})
  }
}
