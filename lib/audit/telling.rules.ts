/**
 * Acts whose mere doing tells something about a person that administrators do not read: that she came to a session, how
 * she was, that she asked for contact. They read that such a thing was done, never by whom or about whom.
 */
const telling = ['check-ins.']

/** Whether only the person herself reads who did this, and about whom. */
export function isTelling(act: string): boolean {
  return telling.some((feature) => act.startsWith(feature))
}

/** The beginnings of the names of all such acts, for leaving them out. */
export const tellingActs: readonly string[] = telling

/** By whom something was done that nobody who was signed in did. */
export function byNobodyKnown(act: string, note: string | null): string {
  if (note) return 'the site itself'
  return act.startsWith('access.signed-in') ? 'whoever read the mail' : 'someone not signed in'
}
