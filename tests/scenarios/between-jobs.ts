import { randomBytes } from 'node:crypto'
import { community } from '@/tests/factories/communities'
import { membership } from '@/tests/factories/memberships'
import { person } from '@/tests/factories/people'
import { minutesFromNow, next } from '@/tests/factories/words'
import { owner } from '@/tests/setup/owner'

/** Someone with an address of her own, one at work and one of a job she left, and a second account that she could merge. */
export async function betweenJobs() {
  const [who, second] = [await person({ calledName: 'Priya Raman' }), await person({ calledName: 'Priya R' })]
  const [here, there] = [await community(), await community()]
  for (const [communityId, personId] of [[here.id, who.id], [here.id, second.id], [there.id, second.id]] as const) await membership(communityId, personId)
  const employers = { personId: who.id, kind: 'work', mayNotify: false } as const
  const address = () => `a.rather.long.name.${next()}@department.of.a.rather.long.name.example`
  const work = await owner().emailAddress.create({ data: { ...employers, address: address(), maySignIn: true, verifiedAt: new Date() } })
  const left = await owner().emailAddress.create({ data: { ...employers, address: address(), maySignIn: false, leftJobAt: new Date() } })
  const proof = async (usedAt: Date | null) => {
    const bytes = new Uint8Array(randomBytes(16))
    const rest = { codeHash: bytes, salt: bytes, triesLeft: 5, expiresAt: minutesFromNow(10), usedAt }
    return (await owner().mergeProof.create({ data: { personId: who.id, address: second.address.address, ...rest } })).id
  }
  const addresses = '/account/addresses'
  const paths = [
    '/account', `${addresses}/${who.address.id}`, `${addresses}/${work.id}`, `${addresses}/${work.id}/left`, `${addresses}/${work.id}/primary`,
    `${addresses}/${work.id}/primary?sent=yes`, `${addresses}/${left.id}`, '/account/merge', `/account/merge/${await proof(null)}`,
    `/account/merge/${await proof(new Date())}`, `/account/merge/${await proof(minutesFromNow(-20))}`,
  ]
  return { who, paths }
}
