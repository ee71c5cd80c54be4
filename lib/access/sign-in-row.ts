import 'server-only'
import { db } from '@/lib/kernel/db'
import type { RoleName } from './actor'
import type { Bytes } from './secrets'

export type PersonRow = {
  id: string
  calledName: string
  roles: { role: RoleName; fromOn: Date; untilOn: Date | null }[]
  memberships: {
    communityId: string
    fromOn: Date
    departure: { leftOn: Date } | null
    pauses: { fromOn: Date; returnsOn: Date | null }[]
  }[]
  facilitations: { communityId: string; fromOn: Date; untilOn: Date | null }[]
}

export type SignInRow = {
  id: string
  createdAt: Date
  seenAt: Date
  expiresAt: Date
  endedAt: Date | null
  person: PersonRow
}

type Span = { fromOn: string; untilOn: string | null }
type Row = Omit<SignInRow, 'person'> & {
  personId: string
  calledName: string
  roles: (Span & { role: RoleName })[]
  memberships: (Span & { communityId: string; pauses: { fromOn: string; returnsOn: string | null }[] })[]
  facilitations: (Span & { communityId: string })[]
}

/** A sign-in and its person with all that says what she may do. Every page begins with this, so it is one statement by hand. */
export async function signInRow(sidHash: Bytes): Promise<SignInRow | null> {
  const [row] = await db().$queryRaw<Row[]>`
    select s."id", s."createdAt", s."seenAt", s."expiresAt", s."endedAt", s."personId", p."calledName",
      coalesce((select json_agg(json_build_object('role', r."role", 'fromOn', r."fromOn", 'untilOn', r."untilOn"))
        from "RoleGrant" r where r."personId" = p."id"), '[]') as "roles",
      coalesce((select json_agg(json_build_object('communityId', m."communityId", 'fromOn', m."fromOn", 'untilOn', d."leftOn",
          'pauses', coalesce((select json_agg(json_build_object('fromOn', a."fromOn", 'returnsOn', a."returnsOn"))
            from "Pause" a where a."membershipId" = m."id"), '[]')))
        from "Membership" m left join "Departure" d on d."membershipId" = m."id" where m."personId" = p."id"), '[]') as "memberships",
      coalesce((select json_agg(json_build_object('communityId', f."communityId", 'fromOn', f."fromOn", 'untilOn', f."untilOn"))
        from "Facilitation" f where f."personId" = p."id"), '[]') as "facilitations"
    from "SignIn" s join "Person" p on p."id" = s."personId"
    where s."sidHash" = ${sidHash}`
  if (!row) return null
  const { personId, calledName, roles, memberships, facilitations, ...signIn } = row
  return {
    ...signIn,
    person: {
      id: personId,
      calledName,
      roles: roles.map((span) => ({ role: span.role, ...days(span) })),
      facilitations: facilitations.map((span) => ({ communityId: span.communityId, ...days(span) })),
      memberships: memberships.map((span) => {
        const { fromOn, untilOn } = days(span)
        const pauses = span.pauses.map((pause) => {
          const away = days({ fromOn: pause.fromOn, untilOn: pause.returnsOn })
          return { fromOn: away.fromOn, returnsOn: away.untilOn }
        })
        return { communityId: span.communityId, fromOn, departure: untilOn && { leftOn: untilOn }, pauses }
      }),
    },
  }
}

// A date in JSON is "2026-11-11", which is read as midnight UTC, as Prisma reads it.
function days({ fromOn, untilOn }: Span): { fromOn: Date; untilOn: Date | null } {
  return { fromOn: new Date(fromOn), untilOn: untilOn === null ? null : new Date(untilOn) }
}
