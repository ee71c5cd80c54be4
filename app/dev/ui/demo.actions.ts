'use server'

import { redirect } from 'next/navigation'
import { isForLooking } from '@/lib/kernel/showing'
import type { FormState, Outcome } from '@/lib/kernel/outcome'
import { demoInput } from './demo.schema'

const answers: Record<string, Outcome> = {
  refused: { kind: 'refused', because: 'The doors open at 9.50. Come back then.' },
  conflict: { kind: 'conflict', because: 'Somebody took the last place a moment ago.' },
  missing: { kind: 'missing' },
}

/** Answers in every way an act can, so that the forms can be looked at. It keeps nothing. */
export async function demoAction(_state: FormState, form: FormData): Promise<FormState> {
  if (!isForLooking()) return { outcome: { kind: 'missing' }, typed: {} }
  const typed: Record<string, string[]> = {}
  for (const name of new Set(form.keys())) if (!name.startsWith('$')) typed[name] = form.getAll(name).map(String)
  const input = Object.fromEntries(
    Object.entries(typed).map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  )
  const parsed = demoInput.safeParse(input)
  await new Promise((done) => setTimeout(done, 300))
  if (input.answer === 'crash') throw new Error('Asked to crash')
  if (!parsed.success) {
    const fields: Record<string, string> = {}
    for (const issue of parsed.error.issues) fields[issue.path.join('.')] ??= issue.message
    return { outcome: { kind: 'invalid', fields }, typed }
  }
  if (input.answer === 'redirect') redirect('/dev/ui?sent=1')
  const outcome = answers[parsed.data.answer] ?? { kind: 'done', data: undefined }
  return { outcome, typed: outcome.kind === 'done' ? {} : typed }
}
