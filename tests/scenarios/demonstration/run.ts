import type { z } from 'zod'
import { viewerFor } from '@/lib/access/viewer'
import type { Viewer } from '@/lib/access/actor'
import { execute, type Command } from '@/lib/kernel/command'
import type { Outcome } from '@/lib/kernel/outcome'

/** Runs an act at an instant and answers its data; any other end than done is a fault of the scenario. */
export async function run<Schema extends z.ZodType, Subject, Data>(
  command: Command<Schema, Subject, Data>,
  viewer: Viewer,
  input: unknown,
  now: Date,
): Promise<Data> {
  const outcome = await execute(command, viewer, input, { now })
  if (outcome.kind === 'done') return outcome.data
  throw new Error(`${command.name} at ${now.toISOString()} by ${viewer.calledName}: ${sentence(outcome)}`)
}

/** The same as a person who is signed in at that instant. */
export async function runAs<Schema extends z.ZodType, Subject, Data>(
  personId: string,
  command: Command<Schema, Subject, Data>,
  input: unknown,
  now: Date,
): Promise<Data> {
  return run(command, await viewerFor(personId, now), input, now)
}

function sentence(outcome: Exclude<Outcome<unknown>, { kind: 'done' }>): string {
  if (outcome.kind === 'missing') return 'does not exist for this viewer'
  return outcome.kind === 'invalid' ? JSON.stringify(outcome.fields) : outcome.because
}

/** Does something for each item in order, a few at a time. */
export async function forEach<Item>(
  items: readonly Item[],
  act: (item: Item) => Promise<void>,
  atOnce = 6,
): Promise<void> {
  const waiting = items.values()
  const worker = async () => {
    for (const item of waiting) await act(item)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}
