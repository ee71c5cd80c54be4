import { choosePlacing } from '@/lib/composing/choose-placing.command'
import { moveOnWaitingList } from '@/lib/composing/move-on-waiting-list.command'
import { addReason } from '@/lib/composing/reasons.command'
import { owner } from '@/tests/setup/owner'
import { minutesAfter } from './calendar'
import { secondGroup } from './communities'
import { runAs } from './run'
import { addressOf, type People } from './write-people'
import type { WrittenCommunity } from './write-program'

// Three of them work at one school, one can make few dates, and one of them asked not to be placed with somebody who wrote too.
const offers = [
  'ingrid-s', 'bao', 'delphine', 'tegan', 'aisling', 'marcus', 'patrick', 'ruby-j', 'mele', 'ros', 'yara', 'freya', 'jarrah', 'harley', 'rosa',
]
const waiting: readonly [at: string, because: string][] = [
  ['noura', 'Nine years in schools: would steady the group'],
  ['tui-r', 'Brings early years from all over the state'],
  ['cass-i', 'Once an interpreter is booked'],
  ['vu', ''],
]
const elsewhere: readonly [at: string, slug: string][] = [
  ['eloise', 'emerging-practitioners'],
  ['gus', 'regional-and-rural'],
]
const reasons = [
  'More people wrote to us than there are places.',
  'You can make fewer of the dates than a group like this needs.',
  'This group is for people whose work is mostly in schools and early years.',
]

/** The second group as Dana and Hannah have left it: chosen in part, a waiting list in their order, and no letter sent. */
export async function beginComposing(written: readonly WrittenCommunity[], people: People, now: Date): Promise<void> {
  const group = written.find(({ slug }) => slug === secondGroup.slug)!
  const [dana, hannah] = [people.get('dana')!, people.get('hannah')!]
  const at = (minutes: number) => minutesAfter(now, -180 + minutes)
  const list: string[] = []
  for (const words of reasons) list.push((await runAs(dana, addReason, { words }, at(0))).reasonId)
  const choose = async (who: string, choice: string, more: object, minutes: number) => {
    const by = minutes % 3 === 0 ? hannah : dana
    await runAs(by, choosePlacing, { interestId: await interestOf(who, group.id), version: 0, choice, ...more }, at(minutes))
  }
  let minutes = 0
  for (const who of offers) await choose(who, 'offer', {}, (minutes += 2))
  for (const [who, waitingReason] of waiting) await choose(who, 'waiting', { waitingReason }, (minutes += 3))
  for (const [who, slug] of elsewhere) {
    const otherCommunityId = written.find((one) => one.slug === slug)!.id
    await choose(who, 'another', { otherCommunityId }, (minutes += 2))
  }
  await choose('blake', 'not_this_time', { reasonId: list[1] }, (minutes += 2))
  await runAs(dana, moveOnWaitingList, { interestId: await interestOf('tui-r', group.id), to: 'top' }, at(minutes + 4))
}

async function interestOf(who: string, communityId: string): Promise<string> {
  const { id } = await owner().interest.findFirstOrThrow({ where: { communityId, address: addressOf({ at: who }) }, select: { id: true } })
  return id
}
