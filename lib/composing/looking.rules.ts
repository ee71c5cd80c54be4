import { regions, workSettings } from '@/lib/people/work.labels'

/** Interests on one page. */
export const interestsOnAPage = 100

const shows = ['open', 'undecided', 'offer', 'waiting', 'another', 'not_this_time', 'declined', 'all'] as const
export type Show = (typeof shows)[number]

const sorts = ['sent', 'name', 'setting', 'region'] as const
export type Sort = (typeof sorts)[number]

/** What each list of interests is called where one chooses among them. */
export const showWords: Record<Show, string> = {
  open: 'Not answered yet',
  undecided: 'Still to decide',
  offer: 'Offer',
  waiting: 'Waiting list',
  another: 'Another community',
  not_this_time: 'Not this time',
  declined: 'Said no to a place',
  all: 'Everyone',
}

/** In which order interests can stand. There is no order of worth. */
export const sortWords: Record<Sort, string> = {
  sent: 'First to write first',
  name: 'By name',
  setting: 'By setting',
  region: 'By region',
}

/** Which interests are looked at, and in what order. */
export type Looking = { show: Show; setting: string; region: string; first: boolean; sort: Sort; page: number }

type Asked = Record<string, string | string[] | undefined>

/** What an address asks for; whatever it says that we don't know is left out. */
export function lookingAt(asked: Asked): Looking {
  const text = (name: string) => [asked[name] ?? ''].flat()[0] ?? ''
  const page = Number(text('page'))
  return {
    show: shows.find((known) => known === text('show')) ?? 'open',
    setting: Object.hasOwn(workSettings, text('setting')) ? text('setting') : '',
    region: Object.hasOwn(regions, text('region')) ? text('region') : '',
    first: text('wish') === 'first',
    sort: sorts.find((known) => known === text('sort')) ?? 'sent',
    page: Number.isInteger(page) && page > 0 && page < 1000 ? page : 1,
  }
}

/** The address of what is looked at, with some of it changed; a change begins at the first page. */
export function addressOf(path: string, looking: Looking, change: Partial<Looking> = {}): string {
  const { show, setting, region, first, sort, page } = { ...looking, page: 1, ...change }
  const query = new URLSearchParams({
    ...(show !== 'open' ? { show } : {}),
    ...(setting ? { setting } : {}),
    ...(region ? { region } : {}),
    ...(first ? { wish: 'first' } : {}),
    ...(sort !== 'sent' ? { sort } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
  })
  return query.size > 0 ? `${path}?${query}` : path
}
