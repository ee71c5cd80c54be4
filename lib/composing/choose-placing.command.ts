import 'server-only'
import type { z } from 'zod'
import { defineCommand, insist, Refusal } from '@/lib/kernel/command'
import { hasRoom } from '@/lib/memberships/offer.rules'
import { lockPlaces } from '@/lib/memberships/offer.writes'
import { interestsToCompose } from './interest.scope'
import { mayCompose } from './placing.policy'
import { hasNoPlaceYet, madeKnowingly, mayBePlacedHere, stillToChoose } from './placing.rules'
import { choosePlacingInput } from './placing.schema'
import { endOfWaitingList, followChoice, isKeptApart, isMemberNow, placingUnderLock, writePlacing } from './placing.writes'

type Input = z.infer<typeof choosePlacingInput>
type Before = Awaited<ReturnType<typeof placingUnderLock>>['placing']

/**
 * Chooses for one interest: an offer holds a place at once, any other choice frees it. Whoever chose without having seen the
 * latest choice is told of it, and changes nothing.
 */
export const choosePlacing = defineCommand({
  name: 'composing.placing-chosen',
  input: choosePlacingInput,
  idempotent: 'by-nature',
  subject: ({ tx, viewer, input }) =>
    tx.interest.findFirst({
      where: { AND: [{ id: input.interestId }, interestsToCompose(viewer)] },
      select: { id: true, communityId: true, personId: true, form: { select: { calledName: true } } },
    }),
  authorize: mayCompose,
  async run({ tx, viewer, input, subject, now }) {
    const { id, communityId, form } = subject
    const places = await lockPlaces(tx, communityId)
    const { placing, offers, letters, personId, withdrawnAt } = await placingUnderLock(tx, id)
    if (withdrawnAt) throw new Refusal(`${form.calledName} withdrew this interest a moment ago.`)
    if (isTheSame(placing, input)) return { interestId: id }
    insist(madeKnowingly(placing, input, form.calledName))
    insist(stillToChoose(offers[0] ?? null))
    const choice = input.choice === 'undecided' ? null : input.choice
    const before = placing?.choice ?? null
    if (choice === 'offer' && before !== 'offer') {
      insist(hasRoom(places))
      insist(mayBePlacedHere(await isKeptApart(tx, communityId, id)))
      insist(hasNoPlaceYet(await isMemberNow(tx, communityId, personId), form.calledName))
    }
    await followChoice(tx, communityId, before, choice)
    const told = letters.find((letter) => letter.choice === choice && choice !== 'offer')
    await writePlacing(tx, id, {
      choice,
      reasonId: choice === 'not_this_time' ? (input.reasonId ?? null) : null,
      otherCommunityId: choice === 'another' ? (input.otherCommunityId ?? null) : null,
      waitingReason: choice === 'waiting' ? input.waitingReason || null : null,
      waitingPosition: choice === 'waiting' ? (placing?.waitingPosition ?? (await endOfWaitingList(tx, communityId))) : null,
      letterSentAt: told?.batch.sentAt ?? null,
      chosenById: viewer.personId!,
      chosenAt: now,
    })
    return { interestId: id }
  },
  audit: ({ subject }) => ({ subjectId: subject.id, personId: subject.personId }),
  conflicts: {
    places_within_cap: 'The last place was chosen for someone else a moment ago.',
    Placing_reasonId_fkey: 'That reason is gone. Choose another.',
    Placing_otherCommunityId_fkey: 'That community is gone. Choose another.',
  },
})

// The same choice by two at once is no clash.
function isTheSame(placing: Before, { choice, reasonId, otherCommunityId, waitingReason }: Input): boolean {
  if (!placing || placing.choice !== (choice === 'undecided' ? null : choice)) return false
  if (choice === 'waiting') return (placing.waitingReason ?? '') === waitingReason
  if (choice === 'another') return placing.otherCommunityId === otherCommunityId
  return choice !== 'not_this_time' || placing.reasonId === reasonId
}
