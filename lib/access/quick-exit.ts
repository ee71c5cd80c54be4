import 'server-only'
import { headers } from 'next/headers'
import { execute } from '@/lib/kernel/command'
import { env } from '@/lib/kernel/env'
import { log } from '@/lib/kernel/log'
import { isOwnOrigin } from '@/lib/kernel/origin'
import { dropSignInCookie } from './cookies'
import { signOut } from './end-sign-in.command'
import { currentViewer } from './viewer'

/** Ends this sign-in and goes to a page that nobody needs to explain. It goes there whatever happens to the rest. */
export async function quickExit(): Promise<Response> {
  const request = await headers()
  const away = new Response(null, {
    status: 303,
    headers: { location: env().QUICK_EXIT_URL, 'clear-site-data': '"storage"', 'cache-control': 'no-store' },
  })
  if (!isOwnOrigin(request.get('origin'))) return away
  const requestId = request.get('x-request-id') ?? ''
  try {
    const viewer = await currentViewer()
    await dropSignInCookie()
    if (viewer.kind === 'person') await execute(signOut, viewer, {}, { now: new Date(), requestId })
  } catch (error) {
    // Leaving comes first. Without the database nobody can use the sign-in either; it lapses by itself.
    log().error({ requestId, err: error }, 'quick exit could not end the sign-in')
  }
  return away
}
