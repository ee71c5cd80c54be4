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

function own(form: FormData): [string, string][] {
  return [...form.entries()].filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' && !entry[0].startsWith('$') && entry[0] !== 'idempotencyKey',
  )
}

function typedIn(form: FormData): Record<string, string[]> {
  const typed: Record<string, string[]> = Object.create(null) as Record<string, string[]>
  for (const [name, value] of own(form)) (typed[name] ??= []).push(value)
  return { ...typed }
}

/** A form as plain data: one value as text, several of one name as a list. */
export function rawInput(form: FormData): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(typedIn(form)).map(([name, values]) => [name, values.length === 1 ? values[0]! : values]),
  )
}
