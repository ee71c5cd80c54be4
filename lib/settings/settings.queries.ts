import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import { db } from '@/lib/kernel/db'
import { keptFor } from '@/lib/kernel/kept'
import { settingsFrom, type SiteSettings } from './settings.rules'

const load = keptFor(60, async () => settingsFrom(await db().setting.findMany({ select: { name: true, value: true } })))

/** The organisation's own words and numbers, which are on every page and for everyone. Up to a minute old. */
export function siteSettings(_viewer: Viewer): Promise<SiteSettings> {
  return load()
}
