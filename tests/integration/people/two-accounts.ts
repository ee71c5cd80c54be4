import { askForCode } from '@/lib/access/ask-for-code.command'
import { signInWithCode } from '@/lib/access/sign-in-with-code.command'
import { visitorViewer } from '@/lib/access/viewer'
import { execute } from '@/lib/kernel/command'
import { askToMerge } from '@/lib/people/ask-to-merge.command'
import { mergeAccounts } from '@/lib/people/merge-accounts.command'
import { proveOtherAccount } from '@/lib/people/prove-other-account.command'
import { person, type PersonWithAddress } from '@/tests/factories/people'
import { asSignedIn, lettersTo } from './signed-in'

/** Ana, and the second account that is hers too. */
export async function twoAccounts() {
  return { ana: await person({ calledName: 'Ana' }), other: await person({ calledName: 'Ana at work', kind: 'work' }) }
}

export async function asks(who: { id: string }, address: string): Promise<string> {
  const asked = await asSignedIn(who, askToMerge, { address })
  if (asked.kind !== 'done') throw new Error(JSON.stringify(asked))
  return asked.data.proofId
}

export async function mergeCodeTo(address: string) {
  return (await lettersTo(address)).findLast(({ letter }) => letter === 'merge-proof')?.code
}

/** Ana has typed the code that was mailed to the other account. */
export async function proves(who: { id: string }, other: PersonWithAddress): Promise<string> {
  const proofId = await asks(who, other.address.address)
  const outcome = await asSignedIn(who, proveOtherAccount, { proofId, code: await mergeCodeTo(other.address.address) })
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  return proofId
}

export async function merges(who: { id: string }, other: PersonWithAddress) {
  return asSignedIn(who, mergeAccounts, { proofId: await proves(who, other) })
}

/** Signs in by the code mailed to an address; answers the outcome. */
export async function codeFor(address: string) {
  const asked = await execute(askForCode, visitorViewer, { address }, { now: new Date() })
  const letter = (await lettersTo(address)).findLast((one) => one.letter === 'sign-in-code')
  const given = { ...(asked as { data: { codeId: string; secret: string } }).data, code: letter?.code ?? 'ABCD2345', userAgent: '' }
  return { letter, signsIn: () => execute(signInWithCode, visitorViewer, given, { now: new Date() }) }
}
