import { stampOf } from '@/lib/composing/letter.rules'
import { writeNotPlacedWith } from '@/lib/interests/not-placed-with.writes'
import { community } from '@/tests/factories/communities'
import { interest, offer } from '@/tests/factories/memberships'
import { person } from '@/tests/factories/people'
import { next } from '@/tests/factories/words'
import { owner } from '@/tests/setup/owner'
import type { Cell, Form } from './table'

/** An interest nobody has decided on. */
export async function aboutPlacing({ world }: Cell): Promise<Form> {
  return { interestId: (await interest(world.ours.id)).id, version: '0', choice: 'waiting' }
}

async function waiting(communityId: string, { world }: Cell): Promise<{ interestId: string; chosenAt: Date }> {
  const interestId = (await interest(communityId)).id
  const data = { interestId, choice: 'waiting' as const, waitingPosition: next(), chosenById: world.people.staff }
  return owner().placing.create({ data, select: { interestId: true, chosenAt: true } })
}

export async function waitingOnList(cell: Cell): Promise<Form> {
  return { interestId: (await waiting(cell.world.ours.id, cell)).interestId, to: 'top' }
}

/** One letter that waits, in a community of its own, as somebody sees it who looks now. */
export async function aboutLetters(cell: Cell): Promise<Form> {
  const { id } = await community()
  const unsent = await waiting(id, cell)
  return { communityId: id, stamp: stampOf([unsent], await owner().letterWording.findMany()), choices: 'waiting' }
}

/** An interest of ours about which a letter waits. */
export async function interestWithLetter(cell: Cell): Promise<Form> {
  return { slug: cell.world.ours.slug, interestId: (await waiting(cell.world.ours.id, cell)).interestId }
}

export async function aboutReason(): Promise<Form> {
  return { reasonId: (await owner().placingReason.create({ data: { words: `Reason ${next()}`, position: 1 } })).id }
}

/** An open offer, which staff take back. */
export async function aboutOfferOfOurs({ world }: Cell): Promise<Form> {
  const group = await community()
  return { offerId: (await offer(group.id, (await person()).id, { offeredById: world.people.staff })).id, why: 'We counted wrong.' }
}

/** A safety wish of somebody who would like to be in our community, about somebody we don’t know. */
export async function aboutWish({ world }: Cell): Promise<Form> {
  const { formId } = await interest(world.ours.id)
  const [wishId] = await writeNotPlacedWith(owner(), formId, ['Somebody'])
  return { wishId: wishId!, communityId: world.ours.id, means: '' }
}
