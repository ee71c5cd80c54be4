import type { OrganisationKey } from './organisations'

/** Work at an organisation: from so many months ago until so many months ago, or until now. */
export type Work = readonly [organisation: OrganisationKey, roleTitle: string, since: number, until?: number]

/** How somebody comes to sessions, where it is not the usual way. */
export type Habit =
  /** Has sent no word about the last two sessions. */
  | 'silent-lately'
  /** Joins by phone, so that only the roll knows that she was there. */
  | 'by-phone'
  /** Came once and has mostly sent apologies since. */
  | 'often-away'
  /** Has never missed a session. */
  | 'always'

export type DemonstrationPerson = {
  /** The name of her address at example.org, and her name in tests. */
  at: string
  name: string
  pronouns: string | null
  work: readonly Work[]
  /** What she wrote when she expressed interest. */
  why?: string
  habit?: Habit
  /** Whether notices go to a work address too, which can't be used to sign in. */
  workAddress?: true
  /** Whether she has told us that she left the job whose address she had. */
  leftJob?: true
}
