import { Prisma } from '@/prisma/generated/client'

type AdapterCause = { code?: string; originalCode?: string; originalMessage?: string; constraint?: { index?: string } }

function causeOf(error: Prisma.PrismaClientKnownRequestError): AdapterCause | undefined {
  const meta = error.meta as { driverAdapterError?: { cause?: AdapterCause } } | undefined
  return meta?.driverAdapterError?.cause
}

/** The name of the constraint that a write ran into, or null when the error is of another kind. */
export function violatedConstraint(error: unknown): string | null {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return null
  const cause = causeOf(error)
  const named = cause?.constraint?.index
  if (named) return named
  const message = cause?.originalMessage ?? error.message
  return /constraint "([^"]+)"/.exec(message)?.[1] ?? null
}

/** Whether running the same transaction again may succeed: a serialisation failure or a deadlock. */
export function mayRetry(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false
  const code = causeOf(error)?.originalCode
  return error.code === 'P2034' || code === '40001' || code === '40P01'
}

const unreachable = ['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028']
const unreachableWords = /ECONNREFUSED|ECONNRESET|timeout|terminat|not yet accepting|starting up|shutting down/i

/** Whether the database is away or frozen, as far as an error can tell. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = (error as { code?: string }).code
  return (code !== undefined && unreachable.includes(code)) || unreachableWords.test(error.message)
}
