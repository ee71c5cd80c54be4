import 'server-only'
import { z } from 'zod'
import { defineCommand } from '@/lib/kernel/command'
import { allow, refuse } from '@/lib/kernel/decision'

/** Ends one of the viewer's own sign-ins at once; a copied cookie is worth nothing afterwards. */
export const endSignIn = defineCommand({
  name: 'access.sign-in-ended',
  input: z.object({ signInId: z.uuid() }),
  idempotent: 'by-nature',
  subject: ({ tx, viewer, input }) =>
    viewer.personId
      ? tx.signIn.findFirst({ where: { id: input.signInId, personId: viewer.personId }, select: { id: true, personId: true } })
      : Promise.resolve(null),
  authorize: () => allow,
  async run({ tx, subject, now }) {
    await tx.signIn.updateMany({ where: { id: subject.id, endedAt: null }, data: { endedAt: now } })
    return { signInId: subject.id }
  },
  audit: ({ subject }) => ({ subjectId: subject.id, personId: subject.personId }),
})

/** Ends the sign-in that is asking. Signing out twice is signing out. */
export const signOut = defineCommand({
  name: 'access.signed-out',
  input: z.object({}),
  idempotent: 'by-nature',
  subject: async ({ viewer }) => ({ signInId: viewer.signInId, personId: viewer.personId }),
  authorize: () => allow,
  async run({ tx, subject, now }) {
    if (subject.signInId) await tx.signIn.updateMany({ where: { id: subject.signInId, endedAt: null }, data: { endedAt: now } })
    return {}
  },
  audit: ({ subject }) => ({ subjectId: subject.signInId, personId: subject.personId }),
})

/** Ends every sign-in of the viewer, this one included. */
export const signOutEverywhere = defineCommand({
  name: 'access.signed-out-everywhere',
  input: z.object({}),
  idempotent: 'by-nature',
  subject: async ({ viewer }) => (viewer.personId ? { personId: viewer.personId } : null),
  authorize: (actor) => (actor.kind === 'person' ? allow : refuse('Sign in first.')),
  async run({ tx, subject, now }) {
    await tx.signIn.updateMany({ where: { personId: subject.personId, endedAt: null }, data: { endedAt: now } })
    return {}
  },
  audit: ({ subject }) => ({ personId: subject.personId }),
})
