import { expect } from 'vitest'
import { viewerFor } from '@/lib/access/viewer'
import { execute, type Command } from '@/lib/kernel/command'
import type { z } from 'zod'
import { community, facilitation } from '@/tests/factories/communities'
import { departure, membership } from '@/tests/factories/memberships'
import { person, personWithRole } from '@/tests/factories/people'
import { session } from '@/tests/factories/sessions'
import { dayFromNow } from '@/tests/factories/words'

/** One community whose session began ten minutes ago, and everybody who may or may not have to do with it. */
export async function world(members = 1) {
  const group = await community({ cap: 60 })
  const other = await community()
  const people = []
  for (let count = 0; count < members; count += 1) people.push(await memberOf(group.id))
  const facilitator = await facilitatorOf(group.id)
  const coFacilitator = await facilitatorOf(group.id)
  const formerFacilitator = await person({ calledName: 'Former facilitator' })
  await facilitation(group.id, formerFacilitator.id, { fromOn: dayFromNow(-300), untilOn: dayFromNow(-3) })
  const formerMember = await person({ calledName: 'Former member' })
  await departure((await membership(group.id, formerMember.id)).id)
  return {
    group,
    session: await session(group.id),
    people,
    facilitator,
    coFacilitator,
    outsiders: {
      stranger: await person({ calledName: 'Stranger' }),
      'member of another community': await memberOf(other.id),
      'facilitator of another community': await facilitatorOf(other.id),
      'former facilitator': formerFacilitator,
      'former member': formerMember,
      supervisor: await personWithRole('supervisor'),
      staff: await personWithRole('staff'),
      administrator: await personWithRole('administrator'),
    },
  }
}

export async function memberOf(communityId: string) {
  const made = await person()
  await membership(communityId, made.id)
  return made
}

async function facilitatorOf(communityId: string) {
  const made = await person()
  await facilitation(communityId, made.id)
  return made
}

/** Runs an act as this person would, past all pages. */
export async function as<Schema extends z.ZodType, Subject, Data>(
  who: { id: string },
  command: Command<Schema, Subject, Data>,
  input: unknown,
  now = new Date(),
) {
  return execute(command, await viewerFor(who.id, now), input, { now })
}

/** A sentence that has these words. */
export function saying(words: string): unknown {
  return expect.stringContaining(words)
}
