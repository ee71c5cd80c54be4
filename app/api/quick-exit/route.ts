import { leaveAction } from '@/lib/access/access.actions'
import { env } from '@/lib/kernel/env'
import { log } from '@/lib/kernel/log'
import { untouched } from '@/lib/kernel/outcome'

/** Ends this sign-in and goes to a page that nobody needs to explain. It goes there whatever happens to the rest. */
export async function POST(): Promise<Response> {
  try {
    await leaveAction(untouched, new FormData())
  } catch (error) {
    // Leaving comes first. While the database is away nobody can use the sign-in either.
    log().error({ err: error }, 'quick exit could not end the sign-in')
  }
  return new Response(null, {
    status: 303,
    headers: { location: env().QUICK_EXIT_URL, 'clear-site-data': '"storage"', 'cache-control': 'no-store' },
  })
}
