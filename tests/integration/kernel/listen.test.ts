import { afterAll, expect, test, vi } from 'vitest'
import { env } from '@/lib/kernel/env'
import { endListening, watch } from '@/lib/kernel/listen'
import { owner } from '@/tests/setup/owner'

afterAll(endListening)

const tell = (channel: string, topic: string) => owner().$executeRaw`select pg_notify(${channel}, ${topic})`
const connections = () => owner().$queryRaw<{ pid: number }[]>`
  select pid from pg_stat_activity where application_name = 'cop listen' and datname = current_database()`

function watcher() {
  return { changed: vi.fn(), live: vi.fn() }
}

async function listeningTo(channel: string, topic: string) {
  const seen = watcher()
  const stop = watch(channel, topic, seen)
  await vi.waitFor(() => expect(seen.live).toHaveBeenLastCalledWith(true))
  seen.changed.mockClear()
  return { ...seen, stop }
}

test('a watcher hears of its own topic and of no other, on one connection for all', async () => {
  expect(env().DATABASE_URL).toContain('cop_test_')
  const one = await listeningTo('session', 'one')
  const two = await listeningTo('session', 'two')
  const elsewhere = await listeningTo('weather', 'one')
  await tell('session', 'one')
  await vi.waitFor(() => expect(one.changed).toHaveBeenCalledTimes(1))
  await tell('weather', 'one')
  await vi.waitFor(() => expect(elsewhere.changed).toHaveBeenCalledTimes(1))
  expect(one.changed).toHaveBeenCalledTimes(1)
  expect(two.changed).not.toHaveBeenCalled()
  expect(await connections()).toHaveLength(1)
  for (const { stop } of [one, two, elsewhere]) stop()
})

test('a watcher that stopped hears nothing more', async () => {
  const gone = await listeningTo('session', 'three')
  const still = await listeningTo('session', 'three')
  gone.stop()
  await tell('session', 'three')
  await vi.waitFor(() => expect(still.changed).toHaveBeenCalledTimes(1))
  expect(gone.changed).not.toHaveBeenCalled()
  still.stop()
})

test('a lost connection is said, comes back by itself, and makes every watcher look again', async () => {
  const seen = await listeningTo('session', 'four')
  const [{ pid } = { pid: 0 }] = await connections()
  await owner().$queryRaw`select pg_terminate_backend(${pid}::int)`
  await vi.waitFor(() => expect(seen.live).toHaveBeenCalledWith(false))
  await vi.waitFor(() => expect(seen.live).toHaveBeenLastCalledWith(true), { timeout: 5_000 })
  expect(seen.changed).toHaveBeenCalled()
  seen.changed.mockClear()
  await tell('session', 'four')
  await vi.waitFor(() => expect(seen.changed).toHaveBeenCalledTimes(1))
  expect(await connections()).toHaveLength(1)
  seen.stop()
})
