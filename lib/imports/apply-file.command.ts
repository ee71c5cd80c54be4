import 'server-only'
import type { Viewer } from '@/lib/access/actor'
import { recordAuditOfMany } from '@/lib/kernel/audit'
import { defineCommand, insist, Refusal } from '@/lib/kernel/command'
import type { Tx } from '@/lib/kernel/db'
import { checkedList, type Plan } from './checked-list.queries'
import { writeCommunities } from './community-list.writes'
import { mayApply } from './finding.rules'
import { openedBytes } from './import-content.writes'
import { mayBringLists } from './import.policy'
import { importFileInput } from './import.schema'
import { importsVisibleTo } from './import.scope'
import { writePlaces } from './membership-list.writes'
import { writeOrganisations, writePeople } from './people-list.writes'

const meanwhile = 'Somebody added one of these a moment ago. Bring the file again, and look at what it says now.'

/** Brings a whole list in, or nothing of it. It is held against what we have once more; a second press changes nothing. */
export const applyFile = defineCommand({
  name: 'imports.file-applied',
  input: importFileInput,
  idempotent: 'by-nature',
  seconds: 25,
  async subject({ tx, viewer, input }) {
    const where = { AND: [{ id: input.importId }, importsVisibleTo(viewer)] }
    const known = await tx.importFile.findFirst({ where, select: { id: true } })
    if (!known) return null
    // Two who press at once bring it in once: the second waits here, and finds it done.
    await tx.$executeRaw`select 1 from "ImportFile" where "id" = ${known.id}::uuid for update`
    return tx.importFile.findFirst({ where, select: { id: true, kind: true, content: true, appliedAt: true } })
  },
  authorize: mayBringLists,
  async run({ tx, viewer, subject: { id, kind, content, appliedAt }, now }) {
    if (appliedAt) return { importId: id }
    if (!content) throw new Refusal('We don’t keep that file any more. Bring it again.')
    const checked = await checkedList(viewer, tx, { kind, bytes: openedBytes(id, content), now })
    if ('allowed' in checked) throw new Refusal(checked.allowed ? '' : checked.because)
    const [first] = checked.findings.problems
    if (first) throw new Refusal(`Something changed since you looked. Row ${first.row}: ${first.because} Nothing came in. Mend the row, and bring the file again.`)
    insist(mayApply(checked.findings))
    await writeList(tx, viewer, checked.plan, now)
    await tx.importFile.updateMany({ where: { id }, data: { content: null, findings: checked.findings, appliedAt: now } })
    return { importId: id }
  },
  audit: ({ data }) => ({ subjectId: data.importId }),
  conflicts: {
    sign_in_address_once: meanwhile,
    verified_address_once: meanwhile,
    membership_once_per_community: meanwhile,
    membership_once_per_offer: meanwhile,
    places_within_cap: meanwhile,
    organisation_name_once: meanwhile,
    community_slug_once: meanwhile,
    community_code_once: meanwhile,
    program_name_once: meanwhile,
    domain_slug_once: meanwhile,
  },
})

async function writeList(tx: Tx, viewer: Viewer, plan: Plan, now: Date): Promise<void> {
  switch (plan.kind) {
    case 'people':
      return recordAuditOfMany(tx, viewer, 'imports.person-brought-in', await writePeople(tx, plan.people, now))
    case 'organisations':
      return writeOrganisations(tx, plan.names)
    case 'communities':
      return writeCommunities(tx, plan.list, plan.facts, now)
    case 'memberships': {
      const places = await writePlaces(tx, plan.places, { recordedById: viewer.personId!, now })
      return recordAuditOfMany(tx, viewer, 'imports.place-brought-in', places)
    }
  }
}
