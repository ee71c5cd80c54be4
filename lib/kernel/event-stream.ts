import 'server-only'

type Stream = {
  /** The browser went away. */
  signal: AbortSignal
  /** Begins to send events, by name alone, and answers how to stop. */
  begin: (send: (event: string) => void) => () => void
  /** Asked at least once a minute; when it says no, or cannot tell, the stream ends. */
  stillAllowed: () => Promise<boolean>
}

const beatEveryMs = 20_000
const askEveryMs = 50_000

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  // no-transform: a stream that is compressed is held back until there is enough of it.
  'cache-control': 'private, no-store, no-transform',
  'x-accel-buffering': 'no',
}

/** Server-sent events that carry no content: the page asks again for what it may see. */
export function eventStream({ signal, begin, stillAllowed }: Stream): Response {
  const encoder = new TextEncoder()
  let stop = () => {}
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      let stopped = false
      const write = (text: string) => stopped || controller.enqueue(encoder.encode(text))
      write('retry: 5000\n\n')
      const stopTelling = begin((event) => write(`event: ${event}\ndata:\n\n`))
      const beat = setInterval(() => write(': still here\n\n'), beatEveryMs)
      const ask = setInterval(() => void stillAllowed().then((allowed) => allowed || end(), end), askEveryMs)
      stop = () => {
        stopped = true
        clearInterval(beat)
        clearInterval(ask)
        stopTelling()
      }
      function end() {
        if (stopped) return
        stop()
        controller.close()
      }
      signal.addEventListener('abort', end)
      if (signal.aborted) end()
    },
    cancel: () => stop(),
  })
  return new Response(body, { headers })
}
