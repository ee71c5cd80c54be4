import type { addressKinds } from './address.schema'

export const addressKindLabels: Record<(typeof addressKinds)[number], string> = {
  personal: 'My own mailbox',
  work: 'A mailbox of my employer',
}

type Rights = { verifiedAt: Date | null; maySignIn: boolean; mayNotify: boolean }

/** What an address can do, in one sentence. */
export function rightsInWords({ verifiedAt, maySignIn, mayNotify }: Rights): string {
  if (!verifiedAt) return 'Waiting for its code. Until then it does nothing.'
  if (maySignIn) return mayNotify ? 'Signs you in, and gets our mail.' : 'Signs you in. It gets no other mail.'
  return mayNotify ? 'Gets our mail. It can’t sign you in.' : 'Kept, but it does nothing.'
}
