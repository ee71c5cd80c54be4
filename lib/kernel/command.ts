import 'server-only'
import type { z } from 'zod'
import type { Actor, Viewer } from '@/lib/access/actor'
import { recordAudit, type AuditNote } from './audit'
import { violatedConstraint, mayRetry } from './database-errors'
import { transactionFor, type Tx } from './db'
import type { Decision } from './decision'
import { rememberedOutcome, rememberOutcome } from './idempotency'
import type { Outcome } from './outcome'

type Asked<Input> = { tx: Tx; viewer: Viewer; input: Input; now: Date }

/** A limit on how often an act may be asked for, by a key such as the address or the network it comes from. */
export type Limit<Input> = { name: string; points: number; seconds: number; key: (input: Input, client: string) => string }

export type Command<Schema extends z.ZodType, Subject, Data> = {
  /** The event in the past tense, such as `check-ins.checked-in`. */
  name: string
  input: Schema
  /** Loads what the act is about, through a scope; null means that for this viewer it does not exist. */
  subject: (asked: Asked<z.infer<Schema>>) => Promise<Subject | null>
  authorize(actor: Actor, subject: NoInfer<Subject>, now: Date): Decision
  run: (asked: Asked<z.infer<Schema>> & { subject: NoInfer<Subject> }) => Promise<Data | Declined>
  audit: (known: { input: z.infer<Schema>; subject: NoInfer<Subject>; data: NoInfer<Data> }) => AuditNote
  /** The sentence for each named constraint that the act can run into. */
  conflicts?: Record<string, string>
  isolation?: 'Serializable'
  /** Seconds that the act may take, where the usual eight are too few. */
  seconds?: number
  /** `by-nature` when a second run finds the first one's record: then no key needs to be remembered. */
  idempotent?: 'by-key' | 'by-nature'
  limits?: Limit<z.infer<Schema>>[]
}

/** Declares one act. Leaving out its subject, its policy or its audit does not compile. */
export function defineCommand<Schema extends z.ZodType, Subject, Data>(
  command: Command<Schema, Subject, Data>,
): Command<Schema, Subject, Data> {
  return command
}

/** Thrown inside `run` when a rule says no: the transaction is undone and the sentence reaches the person. */
export class Refusal extends Error {
  constructor(
    readonly because: string,
    /** The field the sentence belongs to, when it is about one. */
    readonly field?: string,
  ) {
    super(because)
  }
}

/** Returned by `run` when the answer is no but what was written stays, such as a used-up try at a code. */
export class Declined {
  constructor(
    readonly because: string,
    readonly field?: string,
  ) {}
}

/** Throws the refusal of a rule, so that `run` reads top down. */
export function insist(decision: Decision): void {
  if (!decision.allowed) throw new Refusal(decision.because)
}

export type Request = { now: Date; requestId?: string; idempotencyKey?: string | undefined }

const attempts = 3

/** Runs an act: parse, transaction, subject, policy, run, audit, commit. Expected ends are returned; bugs are thrown. */
export async function execute<Schema extends z.ZodType, Subject, Data>(
  command: Command<Schema, Subject, Data>,
  viewer: Viewer,
  raw: unknown,
  request: Request,
): Promise<Outcome<Data>> {
  const parsed = command.input.safeParse(raw)
  if (!parsed.success) return { kind: 'invalid', fields: fieldErrors(parsed.error) }
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await inTransaction(command, viewer, parsed.data, request)
    } catch (error) {
      if (mayRetry(error) && attempt < attempts) continue
      return expected(command, error)
    }
  }
}

function inTransaction<Schema extends z.ZodType, Subject, Data>(
  command: Command<Schema, Subject, Data>,
  viewer: Viewer,
  input: z.infer<Schema>,
  request: Request,
): Promise<Outcome<Data>> {
  const work = async (tx: Tx): Promise<Outcome<Data>> => {
    const key = command.idempotent === 'by-nature' ? undefined : request.idempotencyKey
    const remembered = await rememberedOutcome<Data>(tx, viewer, command.name, key)
    if (remembered) return remembered
    const asked = { tx, viewer, input, now: request.now }
    const subject = await command.subject(asked)
    if (subject === null) return { kind: 'missing' }
    const decision = command.authorize(viewer, subject, request.now)
    if (!decision.allowed) return { kind: 'refused', because: decision.because }
    const data = await command.run({ ...asked, subject })
    if (data instanceof Declined) return no(data)
    await recordAudit(tx, viewer, command.name, command.audit({ input, subject, data }), request.requestId)
    const outcome: Outcome<Data> = { kind: 'done', data }
    await rememberOutcome(tx, viewer, key, outcome)
    return outcome
  }
  return transactionFor(viewer.personId, work, {
    ...(command.isolation ? { isolationLevel: command.isolation } : {}),
    ...(command.seconds ? { timeout: command.seconds * 1_000 } : {}),
  })
}

function expected<Data>(command: Pick<Command<z.ZodType, never, Data>, 'conflicts'>, error: unknown): Outcome<Data> {
  if (error instanceof Refusal) return no(error)
  const constraint = violatedConstraint(error)
  const because = constraint ? command.conflicts?.[constraint] : undefined
  if (because) return { kind: 'conflict', because }
  throw error
}

function no({ because, field }: Refusal | Declined): Outcome<never> {
  return field ? { kind: 'invalid', fields: { [field]: because } } : { kind: 'refused', because }
}

/** The first sentence for each field, keyed by the field's name. */
export function fieldErrors(error: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const issue of error.issues) {
    const name = issue.path.join('.')
    fields[name] ??= issue.message
  }
  return fields
}
