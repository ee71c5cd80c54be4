import { currentViewer } from '@/lib/access/viewer'
import { mayWatch } from '@/lib/check-ins/watching.queries'
import { eventStream } from '@/lib/kernel/event-stream'
import { watch } from '@/lib/kernel/listen'

type Asked = { params: Promise<{ sessionId: string }> }

/** Tells those who hold a session that something about it changed, and nothing of what. */
export async function GET(request: Request, { params }: Asked): Promise<Response> {
  const { sessionId } = await params
  const viewer = await currentViewer()
  const stillAllowed = () => mayWatch(viewer, sessionId, new Date())
  if (!(await stillAllowed())) return new Response(null, { status: 404 })
  return eventStream({
    signal: request.signal,
    stillAllowed,
    begin: (send) =>
      watch('session', sessionId.toLowerCase(), {
        changed: () => send('changed'),
        live: (on) => send(on ? 'live' : 'away'),
      }),
  })
}
