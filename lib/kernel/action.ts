import 'server-only'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { z } from 'zod'
import { currentViewer } from '@/lib/access/viewer'
import { clientNetwork } from './client-address'
import { execute, type Command } from './command'
import { isDatabaseAway } from './database-errors'
import { log } from './log'
import { isOwnOrigin } from './origin'
import type { FormState, Outcome } from './outcome'
import { withinLimits } from './rate-limit'

type Action<Data> = (state: FormState<Data>, form: FormData) => Promise<FormState<Data>>

const elsewhere = 'This form was sent from another site, so we didn’t use it. Open the page here and send it again.'
const away = 'We can’t reach our records right now. What you wrote is still here. Try again in a minute.'

type Around<Data> = {
  /** Input that only the server knows, such as a cookie; it wins over anything a form says. */
  known?: () => Promise<Record<string, string>>
  after?: (data: NoInfer<Data>) => Promise<void>
  goTo?: (data: NoInfer<Data>) => string
}

/** Makes a server action of a command, adding what only a request has: its origin, its viewer, its limits and its id. */
export function action<Schema extends z.ZodType, Subject, Data>(
  command: Command<Schema, Subject, Data>,
  around: Around<Data> = {},
): Action<Data> {
  return async (_state, form) => {
    const typed = typedIn(form)
    const outcome = await answer(command, form, around.known)
    if (outcome.kind === 'done') {
      await around.after?.(outcome.data)
      if (around.goTo) redirect(around.goTo(outcome.data))
    }
    return { outcome, typed: outcome.kind === 'done' ? {} : typed }
  }
}

async function answer<Schema extends z.ZodType, Subject, Data>(
  command: Command<Schema, Subject, Data>,
  form: FormData,
  known: Around<Data>['known'],
): Promise<Outcome<Data>> {
  const request = await headers()
  if (!isOwnOrigin(request.get('origin'))) return { kind: 'refused', because: elsewhere }
  const requestId = request.get('x-request-id') ?? ''
  const began = performance.now()
  try {
    const raw = { ...rawInput(form), ...(await known?.()) }
    const braked = await withinLimits(command.limits ?? [], command.input, raw, clientNetwork(request.get('x-forwarded-for')))
    if (!braked.allowed) return { kind: 'refused', because: braked.because }
    const viewer = await currentViewer()
    const outcome = await execute(command, viewer, raw, {
      now: new Date(),
      requestId,
      idempotencyKey: keyIn(form),
    })
    log().info({ requestId, act: command.name, outcome: outcome.kind, ms: Math.round(performance.now() - began) })
    return outcome
  } catch (error) {
    if (!isDatabaseAway(error)) throw error
    log().error({ requestId, act: command.name, outcome: 'database away' })
    return { kind: 'refused', because: away }
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

function keyIn(form: FormData): string | undefined {
  const key = form.get('idempotencyKey')
  return typeof key === 'string' && uuid.test(key) ? key : undefined
}

type Entry = [name: string, value: FormDataEntryValue]

function own(form: FormData): Entry[] {
  return [...form.entries()].filter(([name]) => !name.startsWith('$') && name !== 'idempotencyKey')
}

function byName<Value>(entries: [string, Value][]): Record<string, Value[]> {
  const named: Record<string, Value[]> = Object.create(null) as Record<string, Value[]>
  for (const [name, value] of entries) (named[name] ??= []).push(value)
  return { ...named }
}

/** What was written. A file is not given back: a browser lets nobody but its owner choose one. */
function typedIn(form: FormData): Record<string, string[]> {
  return byName(own(form).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}

/** A form as plain data: one value as it is, several of one name as a list. */
export function rawInput(form: FormData): Record<string, FormDataEntryValue | FormDataEntryValue[]> {
  return Object.fromEntries(
    Object.entries(byName(own(form))).map(([name, values]) => [name, values.length === 1 ? values[0]! : values]),
  )
}
