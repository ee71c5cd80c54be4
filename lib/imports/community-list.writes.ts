import 'server-only'
import { randomInt } from 'node:crypto'
import { codeAlphabet } from '@/lib/access/sign-in.rules'
import type { Tx } from '@/lib/kernel/db'
import { plain } from './cell.rules'
import { slugOf, type CommunityList } from './community-list.rules'

type Facts = {
  programs: readonly { id: string; name: string }[]
  domains: readonly { id: string; name: string; slug: string }[]
  codes: readonly string[]
}

const codeLength = 4

/** Writes communities with the programs and domains that come with them. Nobody sees them until they are listed. */
export async function writeCommunities(tx: Tx, { programs, fresh }: CommunityList, facts: Facts, now: Date): Promise<void> {
  const madePrograms = await tx.program.createManyAndReturn({
    data: programs.map(({ name, startsOn, endsOn }) => ({ name, startsOn, endsOn })),
    select: { id: true, name: true },
  })
  const programIds = new Map([...facts.programs, ...madePrograms].map(({ id, name }) => [plain(name), id]))
  const domainIds = await domainsNamed(tx, fresh.map(({ domain }) => domain), facts)
  const codes = new Set(facts.codes)
  await tx.community.createMany({
    data: fresh.map(({ row: _row, program, domain, listed, ...community }) => ({
      ...community,
      programId: programIds.get(plain(program))!,
      domainId: domainIds.get(plain(domain))!,
      code: newCode(codes),
      listedAt: listed ? now : null,
    })),
  })
}

async function domainsNamed(tx: Tx, names: readonly string[], { domains }: Facts): Promise<Map<string, string>> {
  const ids = new Map(domains.map(({ id, name }) => [plain(name), id]))
  const taken = new Set(domains.map(({ slug }) => slug))
  for (const name of names) {
    if (ids.has(plain(name))) continue
    let slug = slugOf(name) || 'domain'
    for (let number = 2; taken.has(slug); number += 1) slug = `${slugOf(name)}-${number}`
    taken.add(slug)
    const { id } = await tx.domain.create({ data: { name, slug }, select: { id: true } })
    ids.set(plain(name), id)
  }
  return ids
}

function newCode(taken: Set<string>): string {
  for (;;) {
    const code = Array.from({ length: codeLength }, () => codeAlphabet[randomInt(codeAlphabet.length)]).join('')
    if (taken.has(code)) continue
    taken.add(code)
    return code
  }
}
