import 'server-only'
import { defineCommand } from '@/lib/kernel/command'
import { mayChangeOwn } from './person.policy'
import { themeInput } from './theme.schema'

/** Chooses light or dark pages for this browser. It is kept in a cookie and nowhere else. */
export const chooseTheme = defineCommand({
  name: 'people.theme-chosen',
  input: themeInput,
  idempotent: 'by-nature',
  subject: async ({ viewer }) => (viewer.personId ? { personId: viewer.personId } : null),
  authorize: mayChangeOwn,
  run: async ({ input }) => ({ theme: input.theme }),
  audit: ({ subject }) => ({ personId: subject.personId }),
})
