import type { Files } from './planted-tree'

const query = `import 'server-only'\nimport type { Viewer } from '@/lib/access/actor'\n`
const action = `'use server'\nimport { action } from '@/lib/kernel/action'\nimport { bookRoom } from './book-room.command'\n`

const frame: Files = {
  'lib/access/actor.ts': 'export type Actor = { personId: string | null }\ndeclare const issued: unique symbol\nexport type Viewer = Actor & { readonly [issued]: true }\n',
  'lib/access/viewer.ts': `import 'server-only'\nimport type { Actor, Viewer } from './actor'\n\nexport function issue(actor: Actor): Viewer {\n  return actor as Viewer\n}\n`,
  'lib/kernel/env.ts': 'export const shell = process.env[\'SHELL\']\n',
  'lib/kernel/action.ts': `import 'server-only'\n\nexport function action<Act>(act: Act): Act {\n  return act\n}\n`,
}

/** Files of each kind that keep every rule. */
export const clean: Files = {
  ...frame,
  'lib/rooms/room.rules.ts': 'export function isOpen(opensAt: Date, now: Date): boolean {\n  return opensAt.getTime() <= new Date(now).getTime()\n}\n',
  'lib/rooms/room.queries.ts': `${query}import { cache } from 'react'\n
export function roomPage(viewer: Viewer, roomId: string): string {\n  return roomId + (viewer.personId ?? '')\n}\n
export async function myRooms(viewer: Viewer & { personId: string }): Promise<string[]> {\n  return [viewer.personId]\n}\n
export const roomNames = cache((viewer: Viewer) => [viewer.personId])\n`,
  'lib/rooms/book-room.command.ts': `import 'server-only'\n\nexport const bookRoom = { run: ({ now }: { now: Date }) => now }\n`,
  'lib/rooms/room.actions.ts': `${action}\nexport const bookRoomAction = action(bookRoom)\n`,
  'lib/rooms/room.letter.tsx': 'export function RoomBooked({ name }: { name: string }) {\n  return <p style={{ margin: 0 }}>{name}</p>\n}\n',
  'components/rooms/room-card.tsx': 'export function RoomCard({ name }: { name: string }) {\n  return <a href="/rooms">{name}</a>\n}\n',
  'app/rooms/page.tsx': 'export default function Page() {\n  return <p>Rooms</p>\n}\n',
}

export type Plant = { path: string; text: string; says: string }

const inLib = 'lib/rooms/planted.ts'
const inPage = 'components/rooms/planted.tsx'
const rules = 'lib/rooms/planted.rules.ts'
const queries = 'lib/rooms/planted.queries.ts'
const actions = 'lib/rooms/planted.actions.ts'
const unsafe = 'export function sql(tx: { $queryRawUnsafe: (text: string) => string }): string {\n  return tx.$queryRawUnsafe(`x`)\n}\n'

const kinds = [inLib, rules, 'lib/rooms/planted.command.ts', queries, actions, 'lib/rooms/planted.letter.tsx', 'lib/kernel/env.ts', 'lib/access/viewer.ts', inPage, 'app/rooms/page.tsx', 'tests/planted.ts']

/** One violation each, with words of the message that must answer it. */
export const planted: Plant[] = [
  // A rule for everything must hold in each kind of file: a later block of the config could cancel it.
  ...kinds.map((path) => at(path, unsafe, 'cannot become SQL')),
  ...kinds.filter((path) => !path.includes('viewer')).map((path) => at(path, 'export const who = (one: Actor) => one as Viewer\ntype Actor = object\ntype Viewer = object\n', 'issues a Viewer')),
  at(inLib, 'type Viewer = object\nexport const who = <Viewer>{}\n', 'issues a Viewer'),
  at(inLib, `export * from '@/lib/kernel/env'\n`, 'No barrels'),
  at(inLib, `import { shell } from '../kernel/env'\nexport const mine = shell\n`, 'across folders'),
  at(inLib, 'export const page = { dangerouslySetInnerHTML: { __html: "" } }\n', 'worth an injection'),
  at(inPage, 'export const Card = () => <p dangerouslySetInnerHTML={{ __html: "" }} />\n', 'worth an injection'),
  at(inPage, 'export function fill(one: HTMLElement) {\n  one.innerHTML = "x"\n}\n', 'worth an injection'),
  at(queries, `${query}export const all = (viewer: Viewer) => ({ where: viewer, include: { rooms: true } })\n`, 'Name the fields with select'),
  at(inLib, 'export function getRoom(): number {\n  return 1\n}\n', 'called what it returns'),
  at(inLib, 'export class RoomService {}\n', 'word of the domain'),
  at(inPage, 'export const Card = () => <p style={{ color: "red" }}>x</p>\n', 'refuses inline style. Use'),
  at(inPage, 'export const Card = () => <script>x</script>\n', 'refuses inline script'),
  at(inLib, 'export const shell = process.env.SHELL\n', 'use env()'),
  at(inLib, 'const { env } = process\nexport const shell = env.SHELL\n', 'use env()'),
  at(inLib, `import { env } from 'node:process'\nexport const shell = env.SHELL\n`, 'use env()'),
  at('app/rooms/page.tsx', 'export default function Page() {\n  return <p>{process.env.SHELL}</p>\n}\n', 'use env()'),
  at('app/rooms/page.tsx', `export default function Page() {\n  async function act() {\n    'use server'\n  }\n  return <form action={act} />\n}\n`, 'Only an .actions.ts file'),
  at(inLib, `'use server'\nexport async function act() {}\n`, 'Only an .actions.ts file'),
  at(inLib, 'export const run = (all: number[]) => all.forEach(async () => {})\n', 'Nobody waits for these'),
  at(inLib, 'export default 1\n', 'Export it by its name'),
  at(rules, 'export const late = () => Date.now()\n', 'take now'),
  at(rules, 'export const late = () => new Date()\n', 'take now'),
  at(rules, 'declare const Temporal: { Now: { instant: () => object } }\nexport const late = () => Temporal.Now.instant()\n', 'take now'),
  at('lib/rooms/planted.command.ts', `import 'server-only'\nexport const late = () => new Date()\n`, 'take now'),
  at(rules, 'export const lot = () => Math.random()\n', 'same answer each time'),
  at(rules, `export const asked = () => fetch('https://example.org')\n`, 'A rule asks nobody'),
  at(actions, `import { action } from '@/lib/kernel/action'\nexport const bookAction = action(1)\n`, "begins with 'use server'"),
  at(actions, `${action}\nconst hidden = 1\nexport const bookRoomAction = action(bookRoom ?? hidden)\n`, 'has nothing else'),
  at(actions, `${action}\nconsole.log(1)\nexport const bookRoomAction = action(bookRoom)\n`, 'has nothing else'),
  at(actions, `${action}\nexport async function bookRoomAction() {\n  return action(bookRoom)\n}\n`, 'nothing but const xAction'),
  at(actions, `${action}\nexport const bookRoomAction = async () => action(bookRoom)\n`, 'nothing but const xAction'),
  at(actions, `${action}\nexport let bookRoomAction = action(bookRoom)\n`, 'nothing but const xAction'),
  at(actions, `${action}\nexport const book = action(bookRoom)\n`, 'called after its command'),
  at(queries, 'export const one = 1\n', 'belongs to the server'),
  at('lib/rooms/planted.command.ts', 'export const one = 1\n', 'belongs to the server'),
  at('lib/rooms/planted.writes.ts', 'export const one = 1\n', 'belongs to the server'),
  at(queries, `${query}export function rooms(id: string, viewer: Viewer) {\n  return [id, viewer]\n}\n`, 'first parameter of a query'),
  at(queries, `${query}export function rooms() {\n  return []\n}\nexport type Who = Viewer\n`, 'first parameter of a query'),
  at(queries, `${query}export const rooms = (id: string) => id\nexport type Who = Viewer\n`, 'first parameter of a query'),
  at(queries, `${query}export const rooms = function (id: string) {\n  return id\n}\nexport type Who = Viewer\n`, 'first parameter of a query'),
  at(queries, `${query}import { cache } from 'react'\nexport const rooms = cache((id: string) => id)\nexport type Who = Viewer\n`, 'first parameter of a query'),
  at(queries, `${query}export function rooms(viewer: Viewer): number {\n  return 1\n}\n`, "'viewer' is defined but never used"),
  at(inPage, `import Link from 'next/link'\nexport const Card = () => <Link href="/">x</Link>\n`, 'keeps none of them in a client cache'),
  at(inPage, `import Script from 'next/script'\nexport const Card = () => <Script src="/x.js" />\n`, 'No scripts but our own'),
  at(inPage, `import { useRouter } from 'next/router'\nexport const router = useRouter\n`, 'Navigate with a plain'),
  at(inPage, `import { useState } from 'react'\nexport function Card({ on }: { on: boolean }) {\n  if (on) useState(1)\n  return null\n}\n`, 'called conditionally'),
  at(inLib, 'export const say = () => console.log(1)\n', 'Unexpected console'),
  at(inLib, 'async function save() {}\nexport function run() {\n  save()\n}\n', 'Promises must be awaited'),
  at(inLib, 'export const long = 1\n' + '//\n'.repeat(250), 'Maximum allowed is 250'),
]

function at(path: string, text: string, says: string): Plant {
  return { path, text, says }
}
