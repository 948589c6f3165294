import type {DeliveryAttempt} from '../storage/outbox-table.ts'

/**
 * An attempt as the hooks API answers it: the lake's own account of it, and the same in the words
 * that `sanity hook logs` reads.
 */
export function describeAttempt(attempt: DeliveryAttempt) {
  const {deliveryId, attempt: number, at, durationMs, status, error} = attempt
  return {
    ...attempt,
    id: `${deliveryId}-${number}`,
    messageId: deliveryId,
    createdAt: at,
    duration: durationMs,
    inProgress: false,
    isFailure: error !== null,
    failureReason: error === null ? null : status === null ? 'network' : 'http',
    resultCode: status,
    resultBody: null,
  }
}

/** The deliveries behind attempts that are given newest first, as `sanity hook logs` lists them. */
export function describeMessages(attempts: readonly DeliveryAttempt[]) {
  const deliveries = Map.groupBy(attempts, ({deliveryId}) => deliveryId)
  return [...deliveries].map(([id, [latest, ...earlier]]) => {
    const all = latest ? [latest, ...earlier] : earlier
    return {
      id,
      hookId: latest?.hookId,
      createdAt: all.at(-1)?.at,
      status: latest?.error === null ? 'success' : 'failure',
      resultCode: latest?.status ?? null,
      failureCount: all.filter(({error}) => error !== null).length,
      // The body is forgotten once it is delivered; what it was about is not.
      payload: JSON.stringify({_id: latest?.documentId}),
    }
  })
}
