import type { Viewer } from '@/lib/access/actor'
import { viewerFor } from '@/lib/access/viewer'
import { choosePlacing } from '@/lib/composing/choose-placing.command'
import { stampOf } from '@/lib/composing/letter.rules'
import { sendLetters } from '@/lib/composing/send-letters.command'
import { execute } from '@/lib/kernel/command'
import { personWithRole } from '@/tests/factories/people'
import { owner } from '@/tests/setup/owner'

export async function staffCalled(calledName: string): Promise<Viewer> {
  return viewerFor((await personWithRole('staff', { calledName })).id, new Date())
}

/** What is on the screen of somebody who looks at an interest now. */
export async function versionOf(interestId: string): Promise<number> {
  return (await owner().placing.findUnique({ where: { interestId } }))?.version ?? 0
}

export function choose(viewer: Viewer, interestId: string, choice: string, more: object = {}) {
  return execute(choosePlacing, viewer, { interestId, choice, version: 0, ...more }, { now: new Date() })
}

export async function chooseNow(viewer: Viewer, interestId: string, choice: string, more: object = {}) {
  return choose(viewer, interestId, choice, { version: await versionOf(interestId), ...more })
}

const kinds = ['offer', 'waiting', 'another', 'not_this_time']

/** Sends what is chosen, as someone who looked at it a moment ago. */
export async function send(viewer: Viewer, communityId: string, choices: readonly string[] = kinds) {
  const unsent = await owner().placing.findMany({
    where: { choice: { not: null }, letterSentAt: null, interest: { communityId, withdrawnAt: null } },
  })
  const stamp = stampOf(unsent, await owner().letterWording.findMany())
  return execute(sendLetters, viewer, { communityId, stamp, choices }, { now: new Date() })
}

export async function placesTaken(communityId: string): Promise<number> {
  return (await owner().community.findUniqueOrThrow({ where: { id: communityId } })).placesTaken
}

export async function aReason(words: string): Promise<string> {
  return (await owner().placingReason.create({ data: { words, position: 1 } })).id
}
