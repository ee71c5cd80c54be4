import { community, facilitation } from '@/tests/factories/communities'
import { membership } from '@/tests/factories/memberships'
import { person } from '@/tests/factories/people'
import { session } from '@/tests/factories/sessions'

/** A community whose session is on: Priya belongs to it, Marlee facilitates it, Sam belongs to it too. */
export async function openRoom() {
  const group = await community({ colour: 'apricot', symbol: 'hills' })
  const [priya, sam, marlee] = [
    await person({ calledName: 'Priya Raman', pronouns: 'she/her' }),
    await person({ calledName: 'Sam Birch' }),
    await person({ calledName: 'Marlee Jackson' }),
  ]
  await membership(group.id, priya.id)
  await membership(group.id, sam.id)
  await facilitation(group.id, marlee.id)
  const room = await session(group.id, { title: 'Neighbours first', place: null })
  return { group, room, priya, sam, marlee }
}
