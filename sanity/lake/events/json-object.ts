import {z} from 'zod'
import type {JsonObject} from '../documents/types.ts'

/** A JSON object of any content: query parameters, for instance. */
export const jsonObjectSchema: z.ZodType<JsonObject> = z.record(z.string(), z.json())
