import { codeMinutes, codeTries } from '@/lib/access/sign-in.rules'
import { allow, refuse, type Decision } from '@/lib/kernel/decision'

type Proof = { usedAt: Date | null; expiresAt: Date; triesLeft: number }

const ranOut = `That code has run out. Codes last ${codeMinutes} minutes and work once. Ask for a new one below.`
const noTries = 'That was five tries, so this code is closed. Ask for a new one below.'

/** A mailed code counts once, until its time is over, for as many tries as it has. */
export function codeStillCounts(proof: Proof | null, now: Date): Decision {
  if (!proof || proof.usedAt || proof.expiresAt <= now) return refuse(ranOut)
  return proof.triesLeft > 0 ? allow : refuse(noTries)
}

/** What is said to a wrong code, which has used up a try. */
export function wrongCode(proof: { triesLeft: number }): string {
  return proof.triesLeft <= 1 ? noTries : 'That isn’t the code we sent. Check it against the newest mail.'
}

/** When a code that is mailed now ends, and how many tries it has. */
export function lifeOfCode(now: Date): { createdAt: Date; expiresAt: Date; triesLeft: number } {
  return { createdAt: now, expiresAt: new Date(now.getTime() + codeMinutes * 60_000), triesLeft: codeTries }
}
