import 'server-only'
import { defineCommand } from '@/lib/kernel/command'
import { mayCompose } from './placing.policy'
import { changeWordingInput } from './wording.schema'

/** Changes what a letter says from now on, in every community. What has been sent stays as it was. */
export const changeWording = defineCommand({
  name: 'composing.wording-changed',
  input: changeWordingInput,
  idempotent: 'by-nature',
  subject: async ({ viewer }) => (mayCompose(viewer).allowed ? {} : null),
  authorize: mayCompose,
  async run({ tx, viewer, input, now }) {
    const { choice, subject, body } = input
    const words = { subject, body: body.replace(/\r\n/g, '\n'), changedById: viewer.personId, changedAt: now }
    await tx.letterWording.upsert({ where: { choice }, create: { choice, ...words }, update: words, select: { choice: true } })
    return { choice }
  },
  audit: ({ data }) => ({ subjectId: data.choice }),
})
