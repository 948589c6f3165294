import type {SanityClient} from '@sanity/client'

/**
 * Plans that a published document goes offline at a time (ISO 8601): a release of its own whose one
 * version takes the document away. The lake, or the hosted service, carries it out.
 */
export async function unpublishAt(
  client: SanityClient,
  {id, at}: {readonly id: string; readonly at: string},
): Promise<void> {
  const {releaseId} = await client.releases.create({
    metadata: {
      title: 'Scheduled unpublish',
      releaseType: 'scheduled',
      cardinality: 'one',
      intendedPublishAt: at,
    },
  })
  try {
    await client.createVersion({releaseId, publishedId: id, baseId: id})
    await client.unpublishVersion({releaseId, publishedId: id})
    await client.releases.schedule({releaseId, publishAt: at})
  } catch (error) {
    // A release without its version would stay in the calendar.
    await client.releases.archive({releaseId})
    await client.releases.delete({releaseId})
    throw error
  }
}
