import 'server-only'
import type { Tx } from '@/lib/kernel/db'
import { spanOfBoth, spansTouch } from '@/lib/people/merge.rules'

type Both = { former: string; into: string }

/** Where both accounts of one person facilitate a community at the same time, one span covers both, with her present introduction. */
export async function mergeFacilitations(tx: Tx, { former, into }: Both): Promise<void> {
  const select = { id: true, communityId: true, fromOn: true, untilOn: true } as const
  const theirs = await tx.facilitation.findMany({ where: { personId: former }, select })
  for (const one of theirs) {
    const mine = await tx.facilitation.findMany({ where: { personId: into, communityId: one.communityId }, select })
    const touching = mine.find((span) => spansTouch(span, one))
    if (!touching) continue
    await tx.facilitation.updateMany({ where: { id: touching.id }, data: spanOfBoth(touching, one) })
    await tx.facilitation.deleteMany({ where: { id: one.id } })
  }
}
