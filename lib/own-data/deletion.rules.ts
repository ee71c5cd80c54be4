import { allow, refuse, type Decision } from '@/lib/kernel/decision'

/** Days in which a person can undo deleting her account. */
export const daysToUndo = 7

/** When an account that is asked to be deleted now will be. */
export function deletionDue(now: Date): Date {
  return new Date(now.getTime() + daysToUndo * 86_400_000)
}

/** Whether the time to undo is over. */
export function isDue(deletion: { dueAt: Date }, now: Date): boolean {
  return deletion.dueAt <= now
}

/** Somebody has to be able to look after roles and settings: the last administrator stays until there is another. */
export function leavesAnAdministrator(person: { isAdministrator: boolean; otherAdministrators: number }): Decision {
  if (!person.isAdministrator || person.otherAdministrators > 0) return allow
  return refuse('You are the only administrator, so nobody could look after roles and settings without you. Have another person made administrator first, then come back here.')
}

/** What a person is called when she is not here any more. */
export const formerName = 'A former member'
