import { expect, test } from 'vitest'
import { viewerFor } from '@/lib/access/viewer'
import { formsToRead } from '@/lib/interests/facilitator.queries'
import { community, facilitation } from '@/tests/factories/communities'
import { draft } from '@/tests/factories/interests'
import { interest } from '@/tests/factories/memberships'
import { person } from '@/tests/factories/people'
import { session } from '@/tests/factories/sessions'
import { dayFromNow } from '@/tests/factories/words'
import { owner } from '@/tests/setup/owner'

test('a facilitator reads the sent forms of her own community, without what stays with the team', async () => {
  const [group, elsewhere, holder, former] = [await community(), await community(), await person(), await person()]
  await facilitation(group.id, holder.id)
  await facilitation(group.id, former.id, { untilOn: dayFromNow(-3) })
  const secret = 'zqsecret'
  const told = {
    hopes: 'To learn.', accessNeeds: 'Captions', organisationName: secret, contactWay: secret, personalAddress: `${secret}@home.example`,
    address: `${secret}@example.org`, topic: secret,
  }
  const asked = await interest(group.id, told)
  await owner().sessionCannotMake.createMany({
    data: [await session(group.id), await session(elsewhere.id)].map(({ id }) => ({ formId: asked.formId, sessionId: id })),
  })
  await interest(elsewhere.id)
  await draft(group.id)
  const gone = await interest(group.id)
  await owner().interest.update({ where: { id: gone.id }, data: { withdrawnAt: new Date() } })
  const read = async (who: { id: string }, slug: string) => formsToRead(await viewerFor(who.id, new Date()), slug)
  const page = await read(holder, group.slug)
  expect(page!.forms).toMatchObject([{ hopes: 'To learn.', accessNeeds: 'Captions', away: 1, rank: 1 }])
  expect(JSON.stringify(page)).not.toContain(secret)
  expect([await read(holder, elsewhere.slug), await read(former, group.slug), await read(await person(), group.slug)]).toEqual([null, null, null])
})
