import { makeCopy } from '@/lib/own-data/make-copy.command'
import { bringFile } from '@/lib/imports/bring-file.command'
import { csvFile } from '@/lib/kernel/csv'
import { next } from '@/tests/factories/words'
import { does } from '@/tests/scenarios/walk'
import { owner } from '@/tests/setup/owner'
import { personOf, type Whose } from './forms'
import type { Cell, Form } from './table'

/** A copy of everything that was asked for and made, fetched by somebody who signed in just now. */
export function aboutCopy(whose: Whose) {
  return async (cell: Cell): Promise<Form> => {
    const personId = personOf(whose, cell)
    const { id: fileId } = await owner().ownDataFile.create({ data: { personId }, select: { id: true } })
    await does(personId, makeCopy, { fileId })
    await owner().signIn.updateMany({ where: { personId: cell.personId ?? personId }, data: { createdAt: new Date() } })
    return { fileId }
  }
}

/** A list of one person whom nobody knows yet. */
export function newList(name = 'list.csv'): File {
  return new File([csvFile(['Name', 'Email'], [['Ana Costa', `listed${next()}@example.org`]])], name)
}

/** A list that staff brought and that waits. */
export async function aboutList({ world }: Cell): Promise<Form> {
  const { importId } = await does(world.people.staff, bringFile, { kind: 'people', file: newList(`${world.nameOfList}.csv`) })
  return { importId }
}

/** Nothing, by somebody who has asked for no copy today. */
export async function noCopyYet({ personId }: Cell): Promise<Form> {
  if (personId) await owner().ownDataFile.deleteMany({ where: { personId } })
  return {}
}
