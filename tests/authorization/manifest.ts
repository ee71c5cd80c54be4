import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { routeOf } from './inventory'

export type ActionEntry = { exportedName?: string; filename?: string; workers?: Record<string, unknown> }
export type Build = { actions: Record<string, ActionEntry>; routes: string[] }

type Table = { pages: Record<string, unknown>; acts: Record<string, { actions: string[] }>; loose: Record<string, string> }

// Next's own pages, and pictures of the site that browsers ask for by themselves.
const ofNext = /^\/(_not-found|_global-error|(icon|apple-icon|favicon)[^/]*)$/

/** What a finished build answers to: the server actions by their id, and the pages and routes. */
export function readBuild(dist: string): Build {
  const read = <Known>(name: string) => JSON.parse(readFileSync(join(dist, 'server', name), 'utf8')) as Known
  if (!existsSync(join(dist, 'BUILD_ID'))) throw new Error(`There is no finished build in ${dist}`)
  const { node = {}, edge = {} } = read<Partial<Record<'node' | 'edge', Build['actions']>>>('server-reference-manifest.json')
  const paths = Object.keys(read<Record<string, string>>('app-paths-manifest.json'))
  return { actions: { ...node, ...edge }, routes: paths.map((path) => routeOf(`app${path}`)) }
}

/** An exported action can be called by anyone who knows its id, used by a page or not: so each must be in the table. */
export function compareBuild({ actions, routes }: Build, { pages, acts, loose }: Table): string[] {
  const declared = new Set([...Object.values(acts).flatMap((act) => act.actions), ...Object.keys(loose)])
  const built = Object.values(actions)
  const own = routes.filter((route) => !ofNext.test(route))
  return [
    ...built.flatMap(({ exportedName = '(unnamed)', filename = '' }) => {
      if (exportedName.includes('$$RSC_SERVER_ACTION')) return [`${filename} makes an action in the middle of a component: move it to an .actions.ts file`]
      if (!filename.endsWith('.actions.ts')) return [`${filename} makes the action ${exportedName}: only .actions.ts files make actions`]
      return declared.has(exportedName) ? [] : [`the build answers to ${exportedName} of ${filename}, which is not in the table`]
    }),
    ...[...declared]
      .filter((name) => !built.some(({ exportedName }) => exportedName === name))
      .map((name) => `${name} is in the table and not in the build: no page offers it`),
    ...own.filter((route) => !pages[route]).map((route) => `the build answers at ${route}, which is not in the table`),
    ...Object.keys(pages).filter((route) => !own.includes(route)).map((route) => `${route} is in the table and not in the build`),
  ]
}

/** The id under which the build answers to an action, and the pages that carry it; null when no page does. */
export function actionInBuild(build: Build, name: string): { id: string; routes: string[] } | null {
  const found = Object.entries(build.actions).find(([, { exportedName }]) => exportedName === name)
  if (!found) return null
  const [id, { workers = {} }] = found
  return { id, routes: Object.keys(workers).map((worker) => routeOf(worker)) }
}
