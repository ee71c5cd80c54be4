import 'server-only'
import { cache } from 'react'
import { redirect } from 'next/navigation'
import { db } from '@/lib/kernel/db'
import type { Actor, Viewer } from './actor'
import { visitor } from './actor'
import { signInCookie } from './cookies'
import { hashOfToken, type Bytes } from './secrets'
import { signInRow, type PersonRow } from './sign-in-row'
import { shouldNoteUse, stillSignedIn } from './sign-in.rules'

function issue(actor: Actor): Viewer {
  return actor as Viewer
}

export const visitorViewer: Viewer = issue(visitor)

/** Someone without a person: a job, the seed. The reason is named in the audit. */
export function systemViewer(reason: string): Viewer {
  return issue({ ...visitor, kind: 'system', calledName: reason })
}

const actorFields = {
  id: true,
  calledName: true,
  roles: { select: { role: true, fromOn: true, untilOn: true } },
  memberships: {
    select: {
      communityId: true,
      fromOn: true,
      departure: { select: { leftOn: true } },
      pauses: { select: { fromOn: true, returnsOn: true } },
    },
  },
  facilitations: { select: { communityId: true, fromOn: true, untilOn: true } },
} as const

function holds(span: { fromOn: Date; untilOn: Date | null }, now: Date): boolean {
  return span.fromOn <= now && (span.untilOn === null || now.getTime() < span.untilOn.getTime() + 86_400_000)
}

function actorOf(person: PersonRow, now: Date): Actor {
  return {
    kind: 'person',
    personId: person.id,
    calledName: person.calledName,
    roles: [...new Set(person.roles.filter((grant) => holds(grant, now)).map((grant) => grant.role))],
    memberships: person.memberships.map((membership) => ({
      communityId: membership.communityId,
      fromOn: membership.fromOn,
      untilOn: membership.departure?.leftOn ?? null,
      pauses: membership.pauses,
    })),
    facilitates: person.facilitations.filter((span) => holds(span, now)).map((span) => span.communityId),
    signInId: null,
    signedInAt: null,
  }
}

/** The viewer behind a sign-in's random id, or the visitor when that sign-in is unknown, ended or too old. */
export function viewerBySignIn(sid: string, now: Date): Promise<Viewer> {
  return viewerBySidHash(hashOfToken(sid), now)
}

async function viewerBySidHash(sidHash: Bytes, now: Date): Promise<Viewer> {
  const row = await signInRow(sidHash)
  if (!row) return visitorViewer
  const actor = actorOf(row.person, now)
  if (!stillSignedIn(row, actor.roles, now)) return visitorViewer
  if (shouldNoteUse(row.seenAt, actor.roles, now)) {
    await db().signIn.updateMany({ where: { id: row.id, endedAt: null }, data: { seenAt: now } })
  }
  return issue({ ...actor, signInId: row.id, signedInAt: row.createdAt })
}

/** The viewer that a person would be when signed in; for what a worker does for her, for scenarios and tests. */
export async function viewerFor(personId: string, now: Date): Promise<Viewer> {
  const person = await db().person.findUniqueOrThrow({ where: { id: personId }, select: actorFields })
  return issue(actorOf(person, now))
}

/** Who is asking, from the cookie of this request. Read once a request. */
export const currentViewer = cache(async (): Promise<Viewer> => {
  const sidHash = await signInCookie()
  return sidHash ? viewerBySidHash(sidHash, new Date()) : visitorViewer
})

/** Someone who is signed in; otherwise on to sign-in, and back to `path` afterwards. */
export async function requireViewer(path: string): Promise<Viewer & { personId: string }> {
  const viewer = await currentViewer()
  if (viewer.kind !== 'person' || viewer.personId === null) redirect(`/sign-in?to=${encodeURIComponent(path)}`)
  return viewer as Viewer & { personId: string }
}
