import 'server-only'
import { isFacilitator, isMember, type Viewer } from '@/lib/access/actor'
import { communitiesRunBy } from '@/lib/communities/community.scope'
import { db } from '@/lib/kernel/db'
import type { Prisma } from '@/prisma/generated/client'
import { answersInWords } from './proposal.rules'
import { rhythmFields } from './rhythm-subject.scope'
import { communitiesHeldBy, communitiesShared } from './rhythm.scope'
import { openOf, storedChange, type SetRhythm } from './stored-rhythm.rules'
import { trailOf } from './trail.rules'

const fields = {
  id: true, slug: true, name: true, colour: true, timeZone: true, minimumAttendance: true,
  program: { select: { startsOn: true } },
  tally: { select: { members: true } },
  rhythms: {
    orderBy: { version: 'desc' },
    select: { ...rhythmFields, id: true, origin: true, why: true, setAt: true, setBy: { select: { calledName: true } } },
  },
  sessions: {
    where: { kind: 'regular' },
    orderBy: { number: 'asc' },
    select: { id: true, number: true, title: true, startsAt: true, endsAt: true, cancellation: { select: { sessionId: true } } },
  },
  rhythmProposals: {
    orderBy: { madeAt: 'desc' },
    select: {
      id: true, madeAt: true, reason: true, change: true, closedAt: true, concludedAt: true, outcome: true, answer: true, answeredAt: true,
      madeBy: { select: { calledName: true } },
    },
  },
} satisfies Prisma.CommunitySelect

type Row = Prisma.CommunityGetPayload<{ select: typeof fields }>

function rhythmOf({ rhythms, rhythmProposals, sessions, ...community }: Row) {
  const proposals = rhythmProposals.map(({ change, madeBy, ...proposal }) => ({ ...proposal, madeBy: madeBy.calledName, change: storedChange(change) }))
  const [newest] = rhythms
  const rhythm: SetRhythm | null = newest ? { ...newest, open: openOf(newest.open) } : null
  return {
    ...community,
    rhythm,
    sessions: sessions.map(({ cancellation, ...session }) => ({ ...session, cancelled: cancellation !== null })),
    proposal: proposals.find(({ concludedAt, outcome }) => concludedAt === null || outcome === 'asked_staff') ?? null,
    trail: trailOf(
      rhythms.map(({ setBy, ...version }) => ({ ...version, setBy: setBy.calledName })),
      proposals.map((proposal) => ({ ...proposal, changes: Object.keys(proposal.change).length > 0 })),
    ),
  }
}

function load(where: Prisma.CommunityWhereInput, slug: string) {
  return db().community.findFirst({ relationLoadStrategy: 'join', where: { AND: [{ slug }, where] }, select: fields })
}

/** The rhythm of a community as staff see it, with what a group asks for. Null for all but staff. */
export async function staffRhythm(viewer: Viewer, slug: string) {
  const row = await load(communitiesRunBy(viewer), slug)
  return row && rhythmOf(row)
}

/** The rhythm for those who facilitate a community and write down what it agrees on. Null for anybody else. */
export async function heldRhythm(viewer: Viewer, slug: string) {
  const row = await load(communitiesHeldBy(viewer), slug)
  return row && rhythmOf(row)
}

/**
 * The rhythm for those who share it: what stands, what is open, and the proposal with the viewer's own answer. What others
 * answered is not even read until all of it is shown. Null for anybody else.
 */
export async function sharedRhythm(viewer: Viewer & { personId: string }, slug: string, now: Date) {
  const row = await load(communitiesShared(viewer), slug)
  if (!row) return null
  const { proposal, ...rest } = rhythmOf(row)
  const standing = { isMember: isMember(viewer, row.id, now), isFacilitator: isFacilitator(viewer, row.id) }
  return { ...rest, ...standing, proposal: proposal && { ...proposal, ...(await positionsOn(viewer, proposal)) } }
}

async function positionsOn(viewer: Viewer & { personId: string }, proposal: { id: string; closedAt: Date | null }) {
  const seen = proposal.closedAt ? {} : { personId: viewer.personId }
  const { positions, times } = await db().rhythmProposal.findUniqueOrThrow({
    relationLoadStrategy: 'join',
    where: { id: proposal.id },
    select: {
      positions: { where: seen, select: { personId: true, agrees: true, suggestion: true } },
      times: {
        orderBy: [{ weekday: 'asc' }, { startsAtTime: 'asc' }],
        select: { id: true, weekday: true, startsAtTime: true, positions: { where: seen, select: { personId: true, position: true } } },
      },
    },
  })
  const mine = <Position extends { personId: string }>(of: readonly Position[]) => of.find(({ personId }) => personId === viewer.personId) ?? null
  const together = proposal.closedAt && {
    agree: positions.filter(({ agrees }) => agrees).length,
    // In the order of the alphabet: neither names nor the order of answering show whose they are.
    suggestions: positions.flatMap(({ suggestion }) => suggestion ?? []).toSorted((one, other) => one.localeCompare(other, 'en-AU')),
    otherwise: positions.filter(({ agrees }) => !agrees).length,
  }
  return {
    mine: mine(positions),
    together,
    times: times.map(({ positions: given, ...time }) => ({
      ...time,
      mine: mine(given)?.position ?? null,
      answers: proposal.closedAt ? answersInWords(given.map(({ position }) => position)) : null,
    })),
  }
}

export type StaffRhythm = NonNullable<Awaited<ReturnType<typeof staffRhythm>>>
export type SharedRhythm = NonNullable<Awaited<ReturnType<typeof sharedRhythm>>>
