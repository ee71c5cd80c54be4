import { instantAt, wallAt, daysLater } from '@/lib/sessions/wall-time.rules'
import { rhythm, rhythmProposal } from '@/tests/factories/rhythms'
import { community, facilitation } from '@/tests/factories/communities'
import { membership } from '@/tests/factories/memberships'
import { person, personWithRole } from '@/tests/factories/people'
import { session } from '@/tests/factories/sessions'

const timeZone = 'Australia/Melbourne'

/**
 * A community whose first session is under way and whose rhythm is before the group: weekly on the day after tomorrow, which
 * the group may move. Dana is staff, Nerida and Farah facilitate it, Priya and Sam belong to it.
 */
export async function rhythmRoom() {
  const group = await community({ colour: 'moss', minimumAttendance: 2 })
  const people = {
    dana: await personWithRole('staff', { calledName: 'Dana Cole' }),
    nerida: await person({ calledName: 'Nerida Cross' }),
    farah: await person({ calledName: 'Farah Siddiqui' }),
    priya: await person({ calledName: 'Priya Raman' }),
    sam: await person({ calledName: 'Sam Birch' }),
  }
  for (const { id } of [people.nerida, people.farah]) await facilitation(group.id, id)
  for (const { id } of [people.priya, people.sam]) await membership(group.id, id)
  const first = await session(group.id, { number: 1, title: 'Finding each other' })
  const today = wallAt(new Date(), timeZone).day
  const days = [9, 16, 23].map((days) => daysLater(today, days))
  for (const [index, day] of days.entries()) {
    const startsAt = instantAt(day, '10:00', timeZone)!
    await session(group.id, { number: index + 2, startsAt, endsAt: new Date(startsAt.getTime() + 90 * 60_000) })
  }
  const weekday = ((new Date(`${days[0]}T00:00:00Z`).getUTCDay() + 6) % 7) + 1
  // The next two days of the week; the one after them is beyond what the group may choose.
  const [next, afterNext, beyond] = [1, 2, 3].map((later) => ((weekday - 1 + later) % 7) + 1) as [number, number, number]
  await rhythm(group.id, people.dana.id, {
    number: 4, frequency: 'weekly', weekday, weekOfMonth: null, minimumAttendance: 2, firstOn: new Date(`${today}T00:00:00Z`),
    open: { weekday: [weekday, next, afterNext] },
  })
  const proposal = await rhythmProposal(group.id, people.dana.id)
  return { group, first, proposal, weekday, next, beyond, ...people }
}
