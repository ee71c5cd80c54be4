import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { eventStream } from '@/lib/kernel/event-stream'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function opened(stillAllowed: () => Promise<boolean> = async () => true) {
  const gone = new AbortController()
  const stop = vi.fn()
  const begun = vi.fn<(send: (event: string) => void) => () => void>(() => stop)
  const response = eventStream({ signal: gone.signal, begin: begun, stillAllowed })
  const reader = response.body!.getReader()
  const next = async () => new TextDecoder().decode((await reader.read()).value)
  const send = (event: string) => begun.mock.calls[0]![0](event)
  return { gone, stop, response, reader, next, send }
}

describe('a stream of events', () => {
  test('sends names and no content, and is kept by nobody on the way', async () => {
    const { response, next, send } = opened()
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/)
    expect(response.headers.get('cache-control')).toBe('private, no-store, no-transform')
    expect(await next()).toBe('retry: 5000\n\n')
    send('changed')
    expect(await next()).toBe('event: changed\ndata:\n\n')
  })

  test('beats every 20 seconds', async () => {
    const { next } = opened()
    await next()
    await vi.advanceTimersByTimeAsync(20_000)
    expect(await next()).toBe(': still here\n\n')
  })

  test.each([
    ['no longer allowed', async () => false],
    ['not to be told whether it is allowed', () => Promise.reject(new Error('away'))],
  ])('ends within a minute when it is %s', async (_why, stillAllowed) => {
    const { reader, stop } = opened(stillAllowed)
    await vi.advanceTimersByTimeAsync(60_000)
    let done = false
    while (!done) ({ done } = await reader.read())
    expect(stop).toHaveBeenCalledTimes(1)
  })

  test('stops once when the browser goes away, and sends nothing afterwards', async () => {
    const { gone, stop, send } = opened()
    gone.abort()
    send('changed')
    await vi.advanceTimersByTimeAsync(200_000)
    expect(stop).toHaveBeenCalledTimes(1)
  })

  test('stops when its reader cancels', async () => {
    const { reader, stop } = opened()
    await reader.cancel()
    expect(stop).toHaveBeenCalledTimes(1)
  })
})
