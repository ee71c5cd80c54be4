/**
 * Acts whose mere doing tells about a person what administrators do not read: that she came to a session, how she was, that
 * she asked for contact, that she has a wish for her safety. They read that such a thing was done, and never about whom.
 */
const tellAbout = ['check-ins.', 'composing.wish-']
/** Of these, acts that a person does herself: they never read by whom either. Who read a wish they do. */
const tellBy = ['check-ins.']

/** Whether only the person herself reads about whom this was. */
export function tellsAbout(act: string): boolean {
  return tellAbout.some((beginning) => act.startsWith(beginning))
}

/** Whether only the person herself reads who did this. */
export function tellsBy(act: string): boolean {
  return tellBy.some((beginning) => act.startsWith(beginning))
}

const noneOf = (beginnings: readonly string[]) => beginnings.map((startsWith) => ({ act: { startsWith } }))

/** What an administrator may find by a person: what is about her, and what she did, as far as neither tells. */
export function foundBy(personId: string) {
  return { OR: [{ personId, NOT: noneOf(tellAbout) }, { actorId: personId, NOT: noneOf(tellBy) }] }
}

/** By whom something was done that nobody who was signed in did. */
export function byNobodyKnown(act: string, note: string | null): string {
  if (note) return 'the site itself'
  return act.startsWith('access.signed-in') ? 'whoever read the mail' : 'someone not signed in'
}
