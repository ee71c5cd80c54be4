import { applyFile } from '@/lib/imports/apply-file.command'
import { bringFile } from '@/lib/imports/bring-file.command'
import { csvFile } from '@/lib/kernel/csv'
import { deletionDue } from '@/lib/own-data/deletion.rules'
import { owner } from '@/tests/setup/owner'
import { daysAfter } from './calendar'
import { runAs } from './run'
import type { People } from './write-people'

const newcomers = [
  ['Name', 'Pronouns', 'Email', 'Organisation', 'Role', 'Setting', 'Region', 'Works there since', 'T-shirt size'],
  ['Imani Okafor', 'she/her', 'imani.okafor@example.org', 'Sunraysia Community Health', 'Health promotion officer', 'Community health', 'Loddon Mallee', '4/3/2024', 'M'],
  ['Theo Papadakis', 'he/him', 'theo.papadakis@example.org', 'Merri-bek City Council', 'Gender equity officer', 'Local council', 'Northern Melbourne', '7/21/2025', 'L'],
  ['Wren Ashby', 'they/them', 'wren.ashby.example.org', 'Wodonga TAFE', 'Respect officer', 'TAFE or university', 'Hume', '12/2/2025', 'S'],
  ['Lakshmi Rao', '', 'lakshmi.rao@example.org', 'Sport and Life Training', '', 'Sports club', 'All of Victoria', '', ''],
]

const organisations = [['Organisation'], ['Sunraysia Community Health'], ['Wodonga TAFE'], ['Sport and Life Training']]

function list(name: string, [header = [], ...rows]: string[][]): File {
  return new File([csvFile(header, rows)], name)
}

/** Dana has brought in a list of organisations, and one of newcomers in which three rows have to be mended. */
export async function bringLists(people: People, now: Date): Promise<void> {
  const dana = people.get('dana')!
  const { importId } = await runAs(dana, bringFile, { kind: 'organisations', file: list('organisations.csv', organisations) }, daysAfter(now, -6))
  await runAs(dana, applyFile, { importId }, daysAfter(now, -6))
  await runAs(dana, bringFile, { kind: 'people', file: list('newcomers.csv', newcomers) }, daysAfter(now, -1))
}

/** Tom, who has left his community, has asked two days ago that his account be deleted. */
export async function tomAsksToBeForgotten(people: People, now: Date): Promise<void> {
  const askedAt = daysAfter(now, -2)
  await owner().accountDeletion.create({ data: { personId: people.get('tom')!, askedAt, dueAt: deletionDue(askedAt) } })
}
