import { signInCodeLetter } from '@/lib/access/sign-in-code.letter'
import { answerLetter } from '@/lib/composing/answer.letter'
import { interestBegunLetter } from '@/lib/interests/interest-begun.letter'
import { interestReceivedLetter } from '@/lib/interests/interest-received.letter'
import { offerLetter } from '@/lib/memberships/offer.letter'
import { accountDeletedLetter } from '@/lib/own-data/account-deleted.letter'
import { deletionAskedLetter } from '@/lib/own-data/deletion-asked.letter'
import { ownDataReadyLetter } from '@/lib/own-data/own-data-ready.letter'
import { accountsMergedLetter } from '@/lib/people/accounts-merged.letter'
import { offerWithdrawnLetter } from '@/lib/memberships/offer-withdrawn.letter'
import { addressChangedLetter } from '@/lib/people/address-changed.letter'
import { addressProofLetter } from '@/lib/people/address-proof.letter'
import { mergeProofLetter } from '@/lib/people/merge-proof.letter'
import { primaryProofLetter } from '@/lib/people/primary-proof.letter'
import { sessionChangedLetter } from '@/lib/sessions/session-changed.letter'
import type { Letter } from './letter'

/** Every letter by the name it has in the outbox. */
export const letters: Readonly<Record<string, Letter>> = {
  'sign-in-code': signInCodeLetter,
  'interest-begun': interestBegunLetter,
  'interest-received': interestReceivedLetter,
  offer: offerLetter,
  'offer-withdrawn': offerWithdrawnLetter,
  answer: answerLetter,
  'address-proof': addressProofLetter,
  'address-changed': addressChangedLetter,
  'own-data-ready': ownDataReadyLetter,
  'deletion-asked': deletionAskedLetter,
  'account-deleted': accountDeletedLetter,
  'primary-proof': primaryProofLetter,
  'merge-proof': mergeProofLetter,
  'accounts-merged': accountsMergedLetter,
  'session-changed': sessionChangedLetter,
}
