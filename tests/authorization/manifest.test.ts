import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plantedTree, projectFolder } from '@/tests/architecture/planted-tree'
import { actionInBuild, compareBuild, readBuild, type Build } from './manifest'

const table = {
  pages: { '/': {}, '/rooms/[roomId]': {} },
  acts: { bookRoom: { actions: ['bookRoomAction'] }, sweepRooms: { actions: [] as string[] } },
  loose: {},
}

function build(actions: Record<string, { exportedName: string; filename: string }>, routes = ['/', '/rooms/[roomId]', '/_not-found']): Build {
  return { routes, actions: { '7f01': { exportedName: 'bookRoomAction', filename: 'lib/rooms/room.actions.ts' }, ...actions } }
}

describe('the comparison of a build with the table', () => {
  test('says nothing when both agree', () => {
    expect(compareBuild(build({}), table)).toEqual([])
  })

  test.each([
    ['an undeclared action', build({ '7f02': { exportedName: 'burnAction', filename: 'lib/rooms/room.actions.ts' } }), 'answers to burnAction'],
    ['an action outside an actions file', build({ '7f02': { exportedName: 'bookRoomAction', filename: 'app/page.tsx' } }), 'only .actions.ts files'],
    ['an inline action', build({ '7f02': { exportedName: '$$RSC_SERVER_ACTION_0', filename: 'app/page.tsx' } }), 'in the middle of a component'],
    ['an undeclared page', build({}, ['/', '/rooms/[roomId]', '/plans']), 'answers at /plans'],
    ['a page that is gone', build({}, ['/']), '/rooms/[roomId] is in the table and not in the build'],
    ['an action that no page offers', { ...build({}), actions: {} }, 'bookRoomAction is in the table and not in the build'],
  ])('finds %s', (_what, planted, says) => {
    expect(compareBuild(planted, table)).toEqual([expect.stringContaining(says)])
  })
})

describe('a real build', () => {
  const action = `'use server'\nconst action = (name: string) => async (_state: unknown, form: FormData) => name + String(form.get('room'))\n`
  const planted = plantedTree({
    'next.config.mjs': `export default { turbopack: { root: '/' }, typescript: { ignoreBuildErrors: true } }\n`,
    'lib/rooms/room.actions.ts': `${action}export const bookRoomAction = action('book')\nexport const burnRoomAction = action('burn')\n`,
    'app/layout.tsx': 'export default function Root({ children }: { children: React.ReactNode }) {\n  return <html><body>{children}</body></html>\n}\n',
    'app/rooms/[roomId]/page.tsx': 'export default function Page() {\n  return <p>Room</p>\n}\n',
    'app/form.tsx': `'use client'\nimport { useActionState } from 'react'\nexport function Form({ act }: { act: (state: unknown, form: FormData) => Promise<unknown> }) {\n  const [, run] = useActionState(act, null)\n  return <form action={run} />\n}\n`,
    'app/page.tsx': `import { bookRoomAction } from '@/lib/rooms/room.actions'\nimport { Form } from './form'\nexport default function Page() {\n  async function hidden() {\n    'use server'\n  }\n  return <><Form act={bookRoomAction} /><form action={hidden} /></>\n}\n`,
  })
  afterAll(planted.remove)
  let built: Build

  beforeAll(() => {
    execFileSync(process.execPath, [join(projectFolder, 'node_modules/next/dist/bin/next'), 'build'], {
      cwd: planted.folder,
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      stdio: 'pipe',
    })
    built = readBuild(join(planted.folder, '.next'))
  }, 120_000)

  test('answers to an action that no page uses, and the comparison finds it, and the one inside a component', () => {
    expect(compareBuild(built, table)).toEqual([
      expect.stringContaining('in the middle of a component'),
      expect.stringContaining('burnRoomAction'),
    ])
  })

  test('tells where an action can be posted to', () => {
    expect(actionInBuild(built, 'bookRoomAction')?.routes).toEqual(['/'])
  })
})
