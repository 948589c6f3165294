import {connection} from 'next/server'

/** Answers as soon as the site can serve pages; it does so without the Content Lake too. */
export async function GET(): Promise<Response> {
  await connection()
  return Response.json({status: 'ok'}, {headers: {'cache-control': 'no-store'}})
}
