import { expect, test, vi } from 'vitest'
import { z } from 'zod'
import { withinLimits } from '@/lib/kernel/rate-limit'
import { owner } from '@/tests/setup/owner'

const limits = [{ name: 'test', points: 3, seconds: 60, key: (input: { who: string }) => input.who }]
const ask = (who: string) => withinLimits(limits, z.object({ who: z.string() }), { who }, '')

test('the fourth in a minute is refused with how long to wait, and another key is not', async () => {
  for (let time = 0; time < 3; time += 1) expect((await ask('ana')).allowed).toBe(true)
  expect(await ask('ana')).toMatchObject({ allowed: false, because: expect.stringContaining('Wait 1 minute') as string })
  expect((await ask('bea')).allowed).toBe(true)
})

test('connections that the server closes are replaced, and the process lives on', async () => {
  const ended: unknown[] = []
  const heard = (error: unknown) => void ended.push(error)
  process.on('uncaughtException', heard)
  await ask('cas')
  await owner().$queryRaw`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and query ilike '%RateLimit%'`
  await vi.waitFor(async () => expect((await ask('cas')).allowed).toBe(true))
  process.off('uncaughtException', heard)
  expect(ended).toEqual([])
})
