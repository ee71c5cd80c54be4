import type { z } from 'zod'
import { derivedToken } from '@/lib/access/secrets'
import { viewerFor, visitorViewer } from '@/lib/access/viewer'
import { beginForm } from '@/lib/interests/begin-form.command'
import { execute, type Command } from '@/lib/kernel/command'
import { openPayload } from '@/lib/kernel/outbox'
import { owner } from '@/tests/setup/owner'

export const name = { calledName: 'Ama', pronouns: 'she/her' }
export const work = { setting: 'school', region: 'hume', yearsInPrevention: 'one_to_three', aloneInRole: 'yes', organisationName: 'A school' }
export const hopes = { hopes: 'To think with others.', canOffer: 'A question or two.' }

/** Runs an act as a visitor, whose browser may hold a form. */
export function asVisitor<Schema extends z.ZodType, Subject, Data>(command: Command<Schema, Subject, Data>, input: object, held = '') {
  return execute(command, visitorViewer, { ...input, held }, { now: new Date() })
}

export async function asPerson<Schema extends z.ZodType, Subject, Data>(
  who: { id: string },
  command: Command<Schema, Subject, Data>,
  input: object,
  held = '',
) {
  return execute(command, await viewerFor(who.id, new Date()), { ...input, held }, { now: new Date() })
}

export function dataOf<Data>(outcome: { kind: string; data?: Data }): Data {
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  return outcome.data as Data
}

/** A form begun by a visitor, with the secret that this browser holds now. */
export async function begun(address: string, communityId?: string) {
  const { formId, begunKey } = dataOf(await asVisitor(beginForm, { ...name, address, communityId }))
  return { formId, held: browserSecret(formId, begunKey) }
}

export function browserSecret(formId: string, begunKey: string | null): string {
  return derivedToken('interest-browsers', formId, begunKey!)
}

export type Sent = { letter: string; to: string; link: string; earlier: string | null; before: string[]; communities: { name: string }[]; topic: boolean }

/** The letters that wait for an address, oldest first, with what they say. */
export async function lettersTo(address: string): Promise<Sent[]> {
  const rows = await owner().outboxMessage.findMany({ where: { payload: { not: null } }, orderBy: { createdAt: 'asc' } })
  return rows.map(({ id, letter, payload }) => ({ letter, ...(openPayload(id, payload!) as Omit<Sent, 'letter'>) })).filter(({ to }) => to === address)
}

/** The secret in the link of the newest letter to an address. */
export async function linkSentTo(address: string): Promise<string> {
  return (await lettersTo(address)).at(-1)!.link.split('/').at(-1)!
}

export const formOf = (id: string) => owner().interestForm.findUniqueOrThrow({ where: { id }, include: { interests: { orderBy: { rank: 'asc' } }, cannotMake: true, notPlacedWith: true } })

export const formsAt = (address: string) => owner().interestForm.findMany({ where: { address }, include: { interests: true } })
