import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Inventory = { routes: string[]; commands: string[]; actions: { name: string; of: string }[] }

function files(root: string, folder: string, name: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path}`)
    .filter((path) => name.test(path))
    .sort()
}

/** The address of a page or route file: its folders without the groups in brackets. */
export function routeOf(file: string): string {
  const folders = file.split('/').slice(1, -1).filter((folder) => !/^\(.*\)$/.test(folder))
  return `/${folders.join('/')}`
}

function found(text: string, what: RegExp): RegExpMatchArray[] {
  return [...text.matchAll(what)]
}

/** Every page, route handler, command and server action that the files of a tree declare. */
export function inventory(root: string): Inventory {
  const text = (path: string) => readFileSync(join(root, path), 'utf8')
  const actionFiles = [...files(root, 'lib', /\.actions\.ts$/), ...files(root, 'app', /\.actions\.ts$/)]
  return {
    routes: files(root, 'app', /\/(page|route)\.tsx?$/).map(routeOf),
    commands: files(root, 'lib', /\.tsx?$/).flatMap((path) =>
      found(text(path), /^export const (\w+)(?::[^=]+)? = defineCommand\b/gm).map(([, name]) => name ?? ''),
    ),
    actions: actionFiles.flatMap((path) =>
      found(text(path), /^export (?:const|let|var|async function|function) (\w+)(?: = action\(\s*(\w+))?/gm).map(([, name, of]) => ({
        name: name ?? '',
        of: of ?? '',
      })),
    ),
  }
}

type Table = { pages: Record<string, unknown>; acts: Record<string, { actions: string[] }>; loose: Record<string, string> }

/** What the table lacks of the files, and what it lists that the files lack. */
export function compareFiles({ routes, commands, actions }: Inventory, { pages, acts, loose }: Table): string[] {
  const listed = Object.entries(acts)
  return [
    ...routes.filter((route) => !pages[route]).map((route) => `${route} is not in the table: say who may see it`),
    ...Object.keys(pages).filter((route) => !routes.includes(route)).map((route) => `${route} is in the table and nowhere else`),
    ...commands.filter((name) => !acts[name]).map((name) => `the command ${name} is not in the table: say who may run it`),
    ...listed.filter(([name]) => !commands.includes(name)).map(([name]) => `the command ${name} is in the table and nowhere else`),
    ...actions
      .filter(({ name, of }) => !acts[of]?.actions.includes(name) && !loose[name])
      .map(({ name, of }) => `the action ${name} is not in the table as the action of ${of || 'a command'}`),
    ...listed
      .flatMap(([, act]) => act.actions)
      .filter((listedName) => !actions.some(({ name }) => name === listedName))
      .map((name) => `the action ${name} is in the table and nowhere else`),
  ]
}
