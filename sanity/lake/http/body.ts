import type {Context} from 'hono'
import {bodyLimit} from 'hono/body-limit'
import {createMiddleware} from 'hono/factory'
import {z} from 'zod'
import {isNestedDeeper} from '../documents/json.ts'
import {gatewayError} from '../errors.ts'

/** Hosted limit of a mutation request, in bytes. */
export const BODY_LIMIT = 4_000_000

/**
 * Levels of a body: more than a document may have, and few enough for everything that walks through
 * a body by calling itself.
 */
const MOST_LEVELS = 100

const countedBody = bodyLimit({maxSize: BODY_LIMIT, onError: refuse})

/** Refuses bodies above the limit with 413, also those that come without a content length. */
export const limitedBody = createMiddleware(async (context, next) => {
  const length = context.req.header('content-length')
  // Where the length is told, Node reads no more than that. Hono's limit opens the body as a stream
  // to see whether there is one, which costs more than a small transaction.
  const isTold = length !== undefined && context.req.header('transfer-encoding') === undefined
  if (!isTold) return countedBody(context, next)
  if (Number(length) > BODY_LIMIT) refuse()
  return next()
})

function refuse(): never {
  throw gatewayError(413, `Request body exceeds limit of ${BODY_LIMIT} bytes`)
}

/**
 * Reads a JSON body of the given shape.
 * Throws a 400 gateway error when the body is no JSON or has another shape.
 */
export async function readBody<Shape extends z.ZodType>(
  context: Context,
  shape: Shape,
): Promise<z.infer<Shape>> {
  return parseBody(await readJson(context), shape)
}

/** Like {@link readBody}; a request without a body counts as `{}`. */
export async function readOptionalBody<Shape extends z.ZodType>(
  context: Context,
  shape: Shape,
): Promise<z.infer<Shape>> {
  const isEmpty = (await context.req.text()) === ''
  return isEmpty ? parseBody({}, shape) : readBody(context, shape)
}

function parseBody<Shape extends z.ZodType>(body: unknown, shape: Shape): z.infer<Shape> {
  const parsed = shape.safeParse(body)
  if (!parsed.success) throw gatewayError(400, z.prettifyError(parsed.error))
  return parsed.data
}

/** Reads a JSON body. Throws a 400 gateway error when it is not JSON or nested too deeply. */
export async function readJson(context: Context): Promise<unknown> {
  const body = await jsonOf(context)
  if (!isNestedDeeper(body, MOST_LEVELS)) return body
  throw gatewayError(400, `The request body is nested more than ${MOST_LEVELS} levels deep`)
}

async function jsonOf(context: Context): Promise<unknown> {
  try {
    return await context.req.json()
  } catch (cause) {
    throw gatewayError(400, 'Invalid JSON in the request body', undefined, {cause})
  }
}
