import type { World } from '@/tests/scenarios/walk'
import { withLeads, type Role } from './roles'

export type Cell = { world: World; role: Role; personId: string | null }

/** A page or a route handler. Who is not in `shows` gets the answer for what does not exist; a visitor is asked to sign in. */
export type Page = {
  shows: Role[]
  /** What a visitor gets when it is not for her. */
  visitor: 'sign-in' | 'missing'
  /** Roles that are sent on to another page. */
  moves?: { roles: Role[]; to: string }
  params?: (cell: Cell) => Promise<Record<string, string>> | Record<string, string>
  /** A query string, such as a filter. */
  query?: string
  /** A route handler that only takes forms, and the status with which it answers those it serves. */
  method?: 'POST'
  status?: number
  /** A stream that stays open: the first bytes are looked at. */
  stream?: boolean
  /** Why nobody sees it in the world of the walk. */
  because?: string
}

/** What a role sends. A field called `cookie` is sent as one, beside that of her sign-in. */
export type Form = Record<string, string>

/** One act. Whom no list names gets the answer for what does not exist. */
export type Act = {
  /** The names of its server actions; none when no page offers it. */
  actions: string[]
  done: Role[]
  /** Who is told why not, and who is told that what was typed fits nothing. */
  refused?: Role[]
  invalid?: Role[]
  /** It may build the records that the act needs. */
  form: (cell: Cell) => Promise<Form> | Form
  /** A file that goes along. */
  file?: { field: string; content: File }
}

export type AnswerOfPage = 'shows' | 'sign-in' | 'missing' | 'moves'
export type AnswerOfAct = 'done' | 'refused' | 'invalid' | 'missing'

export function answerOfPage(page: Page, role: Role): AnswerOfPage {
  if (page.shows.includes(role)) return 'shows'
  if (page.moves?.roles.includes(role)) return 'moves'
  return role === 'visitor' ? page.visitor : 'missing'
}

export function answerOfAct(act: Act, role: Role): AnswerOfAct {
  if (act.done.includes(role)) return 'done'
  if (act.refused?.includes(role)) return 'refused'
  return act.invalid?.includes(role) ? 'invalid' : 'missing'
}

/** A page for these roles; others get the answer for what does not exist, and a visitor is asked to sign in. */
export function page(shows: Role[], more: Partial<Page> = {}): Page {
  return { shows: withLeads(shows), visitor: 'sign-in', ...more }
}

/** A page that is not there in production, for nobody. */
export function nowhere(because: string): Page {
  return { shows: [], visitor: 'missing', because }
}

/** An act by its actions, who may do it, and what its form sends. */
export function act(actions: string | string[], done: Role[], form: Act['form'], more: Pick<Act, 'refused' | 'invalid' | 'file'> = {}): Act {
  const refusing = more.refused && { refused: withLeads(more.refused) }
  return { actions: [actions].flat(), done: withLeads(done), form, ...more, ...refusing }
}

/** The route or command of an entry: what follows a `#` tells entries about the same one apart. */
export function subjectOf(entry: string): string {
  return entry.split('#')[0] ?? entry
}

/** A table by route or command, for comparing it with files and builds. */
export function bySubject<Entry>(entries: Record<string, Entry>): Record<string, Entry> {
  return Object.fromEntries(Object.entries(entries).map(([name, entry]) => [subjectOf(name), entry]))
}

const unknownId = '00000000-0000-7000-8000-000000000000'

/** The path of a route with its parameters filled in. */
export function pathOf(route: string, params: Record<string, string>): string {
  return route.replace(/\[(\w+)\]/g, (_, name: string) => {
    const value = params[name]
    if (value === undefined) throw new Error(`${route} needs ${name}`)
    return encodeURIComponent(value)
  })
}

/** The same route with parameters of nothing that exists. */
export function unknownPathOf(route: string): string | null {
  return route.includes('[') ? route.replace(/\[(\w+)\]/g, (_, name: string) => (/[iI]d$/.test(name) ? unknownId : 'no-such-thing')) : null
}
