import {cookies} from 'next/headers'
import {z} from 'zod'
import {isFromOwnPage} from '@/lib/administration/administrator'
import {COOKIES} from '@/lib/preview/cookies'
import {choosePerspective} from '@/lib/preview/preview-session'
import {readPerspective} from '@/lib/preview/reading'
import {siteGrants} from '@/lib/preview/site-grants'

const choice = z.object({perspective: z.union([z.string(), z.array(z.string())])})

/** The Studio looks at another release: so does the preview beside it. */
export async function POST(request: Request): Promise<Response> {
  const grant = (await cookies()).get(COOKIES.grant)?.value
  if (!isFromOwnPage(request) || !siteGrants()?.isValid(grant, Date.now())) {
    return Response.json({message: 'Only a preview of the Studio may do this.'}, {status: 403})
  }
  const body = choice.safeParse(await request.json().catch(() => null))
  if (!body.success) return Response.json({message: 'Name a perspective.'}, {status: 400})
  const written = [body.data.perspective].flat().join(',')
  await choosePerspective(readPerspective(written).join(','))
  return new Response(null, {status: 204})
}
