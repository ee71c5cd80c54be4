import type { World } from './worlds'

export type BenchPage = {
  name: string
  path: (world: World) => string
  as?: keyof World['cookies']
}

/** The pages that are measured under load. */
export const pages: (BenchPage & { /** The least share of the bare page's requests a second. */ least: number })[] = [
  { name: 'catalogue', path: () => '/', least: 0.8 },
  { name: 'CoP page, visitor', path: ({ slug }) => `/communities/${slug}`, least: 0.5 },
  { name: 'CoP page, member', path: ({ slug }) => `/communities/${slug}`, as: 'priya', least: 0.5 },
  { name: 'session page', path: ({ sessionId }) => `/sessions/${sessionId}`, as: 'priya', least: 0.5 },
  { name: 'participant home', path: () => '/home', as: 'priya', least: 0.35 },
  { name: 'facilitator home', path: () => '/facilitate', as: 'marlee', least: 0.35 },
  { name: 'facilitator session', path: ({ sessionId }) => `/facilitate/sessions/${sessionId}`, as: 'marlee', least: 0.35 },
  { name: 'staff home', path: () => '/staff', as: 'dana', least: 0.35 },
]

/** Further pages whose bytes and queries are counted, without load. */
export const others: BenchPage[] = [
  { name: 'sign-in', path: () => '/sign-in' },
  { name: 'interest form', path: ({ slug }) => `/communities/${slug}/interest`, as: 'priya' },
  { name: 'account', path: () => '/account', as: 'priya' },
  { name: 'what is kept', path: () => '/account/kept', as: 'priya' },
  { name: 'roll', path: ({ sessionId }) => `/facilitate/sessions/${sessionId}/roll`, as: 'marlee' },
  { name: 'staff, one CoP', path: ({ slug }) => `/staff/communities/${slug}`, as: 'dana' },
]

/** The headers with which a page is asked for. */
export function headersFor(page: BenchPage, world: World): Record<string, string> {
  return { accept: 'text/html', ...(page.as ? { cookie: world.cookies[page.as] } : {}) }
}
