import { dayAndYearInWords } from '@/lib/kernel/dates'
import { isLeft } from './address.rules'
import type { addressKinds } from './address.schema'

export const addressKindLabels: Record<(typeof addressKinds)[number], string> = {
  personal: 'My own mailbox',
  work: 'A mailbox of my employer',
}

type Rights = { verifiedAt: Date | null; leftJobAt: Date | null; maySignIn: boolean; mayNotify: boolean; isPrimary: boolean }

const timeZone = 'Australia/Melbourne'

/** What an address can do, in one sentence or two. */
export function rightsInWords(address: Rights): string {
  const { verifiedAt, leftJobAt, maySignIn, mayNotify, isPrimary } = address
  if (leftJobAt && isLeft(address)) return `You told us on ${dayAndYearInWords(leftJobAt, timeZone)} that you left this job. It can do nothing here.`
  if (!verifiedAt) return 'Waiting for its code. Until then it does nothing.'
  if (isPrimary) return mayNotify ? 'Your primary address. It signs you in, and gets our mail.' : 'Your primary address. It signs you in. It gets no other mail.'
  if (maySignIn) return mayNotify ? 'Signs you in, and gets our mail.' : 'Signs you in. It gets no other mail.'
  return mayNotify ? 'Gets our mail. It can’t sign you in.' : 'Kept, but it does nothing.'
}
