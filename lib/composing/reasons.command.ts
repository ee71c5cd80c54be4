import 'server-only'
import { defineCommand } from '@/lib/kernel/command'
import { mayCompose } from './placing.policy'
import { addReasonInput, retireReasonInput } from './wording.schema'

/** Adds a reason for “not this time” at the end of the list; one that was taken off the list comes back. */
export const addReason = defineCommand({
  name: 'composing.reason-added',
  input: addReasonInput,
  idempotent: 'by-nature',
  subject: async ({ viewer }) => (mayCompose(viewer).allowed ? {} : null),
  authorize: mayCompose,
  async run({ tx, input: { words } }) {
    const last = await tx.placingReason.aggregate({ _max: { position: true } })
    const position = (last._max.position ?? 0) + 1
    const { id } = await tx.placingReason.upsert({
      where: { words },
      create: { words, position },
      update: { retiredAt: null },
      select: { id: true },
    })
    return { reasonId: id }
  },
  audit: ({ data }) => ({ subjectId: data.reasonId }),
  conflicts: { placing_reason_once: 'This reason was added a moment ago.' },
})

/** Takes a reason off the list. Choices that were made with it keep it. */
export const retireReason = defineCommand({
  name: 'composing.reason-retired',
  input: retireReasonInput,
  idempotent: 'by-nature',
  subject: ({ tx, viewer, input }) =>
    mayCompose(viewer).allowed
      ? tx.placingReason.findUnique({ where: { id: input.reasonId }, select: { id: true } })
      : Promise.resolve(null),
  authorize: mayCompose,
  async run({ tx, subject, now }) {
    await tx.placingReason.updateMany({ where: { id: subject.id, retiredAt: null }, data: { retiredAt: now } })
    return { reasonId: subject.id }
  },
  audit: ({ subject }) => ({ subjectId: subject.id }),
})
