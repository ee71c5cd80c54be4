import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { plantedTree, projectFolder } from './planted-tree'
import { faultsOf, medianSize, sourceFiles } from './tree'

const documented = '/** Rooms are open in the morning. */\nexport function isOpen(now: Date): boolean {\n  return now.getHours() < 12\n}\n'

const planted: [path: string, text: string, says: string][] = [
  ['lib/rooms/room.rules.ts', 'x\n'.repeat(251), '250 is the wall'],
  ['lib/rooms/room.labels.ts', `// ${'TO'}DO: more\n`, 'leaves something undone'],
  ['lib/rooms/room.labels.ts', `// ${'FIX'}ME\n`, 'leaves something undone'],
  ['components/rooms/RoomCard.tsx', '', 'kebab-case'],
  ['lib/utils/room.rules.ts', '', 'a folder that says nothing'],
  ['components/helpers/room.tsx', '', 'a folder that says nothing'],
  ['lib/rooms/room.ts', '', 'no known role'],
  ['lib/rooms/room.service.ts', '', 'no known role'],
  ['lib/rooms/room.rules.ts', documented.replace(/^.*\n/, ''), 'isOpen needs one sentence'],
  ['lib/rooms/room.policy.ts', documented.replace('Rooms are open in the morning.', 'ok'), 'isOpen needs one sentence'],
  ['lib/rooms/room.policy.ts', documented.replace('morning.', 'morning'), 'isOpen needs one sentence'],
  ['lib/rooms/room.scope.ts', documented.replace('. */', '.\n * @param now the time */'), 'isOpen needs one sentence'],
  ['lib/rooms/room.queries.ts', 'export const rooms = async () => []\n', 'rooms needs one sentence'],
  ['lib/rooms/book.command.ts', 'export const book = defineCommand({})\n', 'book needs one sentence'],
]

const twins: [path: string, text: string][] = [
  ['lib/rooms/room.rules.ts', documented],
  ['lib/rooms/room.rules.ts', 'export const places = 15\nexport type Room = { places: number }\n'],
  ['lib/rooms/room.rules.ts', 'x\n'.repeat(250)],
  ['lib/rooms/book.command.ts', '/** One booking a person and room. */\nexport const book = defineCommand({})\n'],
  ['lib/kernel/db.ts', 'export function db() {}\n'],
  ['app/(member)/sessions/[sessionId]/page.tsx', ''],
  ['tests/unit/rooms/room.rules.test.ts', 'export function helper() {}\n'],
]

describe('a fault of a file', () => {
  test.each(planted)('in %s (%#) is found', (path, text, says) => {
    expect(faultsOf(path, text)).toContainEqual(expect.stringContaining(says))
  })

  test.each(twins)('is not found in its clean twin %s (%#)', (path, text) => {
    expect(faultsOf(path, text)).toEqual([])
  })
})

test('a tree of long files has a large median', () => {
  const tree = plantedTree({ 'a.ts': 'x\n'.repeat(5), 'b.ts': 'x\n'.repeat(99), 'c/d.ts': 'x\n'.repeat(120), 'c/e.md': 'x\n'.repeat(500) })
  expect(medianSize(tree.folder)).toBe(99)
  tree.remove()
})

test('half of our files have fewer than 80 lines', () => {
  expect(medianSize(projectFolder)).toBeLessThan(80)
})

test('no file of ours has a fault', () => {
  const faults = sourceFiles(projectFolder).flatMap((path) => faultsOf(path, readFileSync(join(projectFolder, path), 'utf8')))
  expect(faults).toEqual([])
})
