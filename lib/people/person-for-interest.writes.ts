import 'server-only'
import type { Tx } from '@/lib/kernel/db'
import { dateOf } from '@/lib/kernel/dates'

type Form = {
  personId: string | null
  calledName: string
  pronouns?: string | null
  address: string
  personalAddress?: string | null
  setting: string | null
  region: string | null
}

/** The person an interest is from: known by the form, by a proven address, or made new with this address to sign in with. */
export async function personForInterest(tx: Tx, form: Form, now: Date): Promise<string> {
  if (form.personId) return form.personId
  const known = await tx.emailAddress.findFirst({
    where: { address: form.address, OR: [{ verifiedAt: { not: null } }, { maySignIn: true }] },
    select: { personId: true },
  })
  if (known) return known.personId
  const person = await tx.person.create({
    data: {
      calledName: form.calledName,
      pronouns: form.pronouns ?? null,
      addresses: { create: addressesOf(form) },
      affiliations: { create: { roleTitle: '', setting: form.setting ?? 'other', region: form.region ?? 'statewide', fromOn: dateOf(now, 'UTC') } },
    },
    select: { id: true },
  })
  return person.id
}

// A personal address that was only typed can do nothing until its code is; it waits on her list.
function addressesOf({ address, personalAddress }: Form) {
  const first = { address, kind: 'work' as const, maySignIn: true, mayNotify: true, isPrimary: true }
  if (!personalAddress || personalAddress === address) return [{ ...first, kind: 'personal' as const }]
  return [first, { address: personalAddress, kind: 'personal' as const, maySignIn: false, mayNotify: false }]
}
