import { afterAll, describe, expect, test } from 'vitest'
import { plantedTree, projectFolder, type Files } from '@/tests/architecture/planted-tree'
import { acts, table } from './access'
import { pages } from './pages'
import { compareFiles, inventory } from './inventory'
import { roles } from './roles'
import { answerOfAct, answerOfPage, subjectOf } from './table'

test('every page, route, command and action of the files is in the table, and nothing else is', () => {
  expect(compareFiles(inventory(projectFolder), table)).toEqual([])
})

test('every denial has a positive twin: somebody sees each page and runs each act', () => {
  const seen = Object.entries(pages).filter(([, page]) => page.because || roles.some((role) => answerOfPage(page, role) === 'shows'))
  // What no page offers is done by a process, which is none of the roles.
  const done = Object.entries(acts).filter(([, act]) => act.actions.length === 0 || roles.some((role) => answerOfAct(act, role) === 'done'))
  const twins = [...seen, ...done].map(([name]) => subjectOf(name))
  expect(Object.keys({ ...table.pages, ...table.acts }).filter((subject) => !twins.includes(subject))).toEqual([])
})

const tree: Files = {
  'app/(public)/page.tsx': '',
  'app/(member)/rooms/[roomId]/page.tsx': '',
  'app/api/health/route.ts': '',
  'lib/rooms/book-room.command.ts': 'export const bookRoom = defineCommand({})\n',
  'lib/rooms/room.actions.ts': 'export const bookRoomAction = action(bookRoom, { goTo: () => "/" })\n',
}
const plantedTable = {
  pages: { '/': {}, '/rooms/[roomId]': {}, '/api/health': {} },
  acts: { bookRoom: { actions: ['bookRoomAction'] } },
  loose: {} as Record<string, string>,
}

describe('the comparison of files with the table', () => {
  const removals: (() => void)[] = []
  afterAll(() => removals.forEach((remove) => remove()))

  function complaints(more: Files, listed = plantedTable): string[] {
    const planted = plantedTree({ ...tree, ...more })
    removals.push(planted.remove)
    return compareFiles(inventory(planted.folder), listed)
  }

  test('says nothing when both agree', () => {
    expect(complaints({})).toEqual([])
  })

  test.each<[string, Files, string]>([
    ['page', { 'app/(staff)/rooms/page.tsx': '' }, '/rooms is not in the table'],
    ['route handler', { 'app/rooms.json/route.ts': '' }, '/rooms.json is not in the table'],
    ['command', { 'lib/rooms/other.command.ts': 'export const burn = defineCommand({})\n' }, 'the command burn is not in the table'],
    ['typed command', { 'lib/rooms/other.command.ts': 'export const burn: Command<A, B> = defineCommand({})\n' }, 'the command burn is not in the table'],
    ['action', { 'lib/rooms/more.actions.ts': 'export const burnAction = action(burn)\n' }, 'the action burnAction is not in the table'],
    ['second action of a command', { 'lib/rooms/more.actions.ts': 'export const bookAgainAction = action(bookRoom)\n' }, 'the action bookAgainAction is not in the table'],
    ['action that wraps nothing', { 'lib/rooms/more.actions.ts': 'export async function burnAction() {}\n' }, 'the action burnAction is not in the table'],
  ])('finds an unlisted %s', (_kind, more, says) => {
    expect(complaints(more)).toEqual([expect.stringContaining(says)])
  })

  test('finds what is listed and gone', () => {
    const listed = {
      pages: { ...plantedTable.pages, '/gone': {} },
      acts: { ...plantedTable.acts, leaveRoom: { actions: ['leaveRoomAction'] } },
      loose: {},
    }
    expect(complaints({}, listed)).toEqual([
      expect.stringContaining('/gone is in the table and nowhere else'),
      expect.stringContaining('the command leaveRoom is in the table'),
      expect.stringContaining('the action leaveRoomAction is in the table'),
    ])
  })
})
