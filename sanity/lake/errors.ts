/** One failed item inside a mutation or action error, as Sanity's API reports it. */
export interface ErrorItem {
  index?: number
  error: {type: string; description: string; [detail: string]: unknown}
}

/**
 * An error with the HTTP status and the JSON body that Sanity's API would answer.
 * Thrown anywhere in the lake and turned into a response once, at the door.
 */
export class LakeError extends Error {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
  /** Response headers beyond the content type, for instance `retry-after`. */
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: number,
    message: string,
    body: Readonly<Record<string, unknown>>,
    options?: ErrorOptions & {headers?: Readonly<Record<string, string>>},
  ) {
    super(message, options)
    this.name = 'LakeError'
    this.status = status
    this.body = body
    this.headers = options?.headers ?? {}
  }
}

/**
 * The Content Lake family of error bodies: `{error: {type, description, …}}`.
 * `details` are merged into `error` (for instance `items`, `query`, `start`, `end`).
 */
export function contentError(
  status: number,
  type: string,
  description: string,
  details: Readonly<Record<string, unknown>> = {},
  options?: ErrorOptions,
): LakeError {
  return new LakeError(status, description, {error: {type, description, ...details}}, options)
}

const REASONS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  413: 'Request Entity Too Large',
  415: 'Unsupported Media Type',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
}

/**
 * The API gateway family of error bodies: `{statusCode, error, message, errorCode?}`.
 * The Studio shows its login screen only for 401 with `SIO-401-ANF` or `SIO-401-AEX`.
 */
export function gatewayError(
  status: number,
  message: string,
  errorCode?: string,
  options?: ErrorOptions,
): LakeError {
  const body = {
    statusCode: status,
    error: REASONS[status] ?? 'Error',
    message,
    ...(errorCode === undefined ? {} : {errorCode}),
  }
  return new LakeError(status, message, body, options)
}
