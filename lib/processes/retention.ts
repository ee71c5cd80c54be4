import { db } from '@/lib/kernel/db'

/**
 * Removes what has done its work: codes past their time, remembered forms after 2 days, mail after 30 days whether
 * it left or not, lists that were not brought in and copies of own data after 7 days, limits that have run out, and personal records as the privacy page promises. Answers how many of each.
 */
export async function removeExpired(): Promise<Record<string, number>> {
  const [records] = await db().$queryRaw<{ feelings: number; interests: number; forms: number; attendance: number }[]>`
    select * from remove_records_past_their_time()`
  return {
    ...records,
    signInCodes: await db().$executeRaw`delete from "SignInCode" where "expiresAt" < now()`,
    // An hour longer, so that a merge that was proved in the last minute can be made.
    mergeCodes: await db().$executeRaw`delete from "MergeProof" where "expiresAt" < now() - interval '1 hour'`,
    rememberedForms: await db().$executeRaw`delete from "IdempotencyKey" where "at" < now() - interval '2 days'`,
    mail: await db().$executeRaw`delete from "OutboxMessage" where "createdAt" < now() - interval '30 days'`,
    copies: await db().$executeRaw`delete from "OwnDataFile" where coalesce("madeAt", "askedAt") < now() - interval '7 days'`,
    lists: await db().$executeRaw`delete from "ImportFile" where "appliedAt" is null and "broughtAt" < now() - interval '7 days'`,
    limits: await db().$executeRaw`
      delete from "RateLimit" where "expire" < (extract(epoch from now()) * 1000)::bigint`,
  }
}
