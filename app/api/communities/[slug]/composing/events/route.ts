import { currentViewer } from '@/lib/access/viewer'
import { composingWatchedBy } from '@/lib/composing/watching.queries'
import { eventStream } from '@/lib/kernel/event-stream'
import { watch } from '@/lib/kernel/listen'

type Asked = { params: Promise<{ slug: string }> }

/** Tells staff that something about composing a community changed, and nothing of what. */
export async function GET(request: Request, { params }: Asked): Promise<Response> {
  const { slug } = await params
  const viewer = await currentViewer()
  const communityId = await composingWatchedBy(viewer, slug, new Date())
  if (!communityId) return new Response(null, { status: 404 })
  return eventStream({
    signal: request.signal,
    stillAllowed: async () => (await composingWatchedBy(viewer, slug, new Date())) !== null,
    begin: (send) =>
      watch('composing', communityId, {
        changed: () => send('changed'),
        live: (on) => send(on ? 'live' : 'away'),
      }),
  })
}
