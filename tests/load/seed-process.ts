import { db } from '@/lib/kernel/db'
import { demonstration } from '@/tests/scenarios/demonstration'
import { makeLarge } from '@/tests/scenarios/large'
import { buildAnew, seeding } from '@/tests/scenarios/seeding'
import { disconnectOwner } from '@/tests/setup/owner'

// Fills the database of DATABASE_URL, so many times as large as the demonstration.
const times = Number(process.argv[2])
await seeding(process.env['DATABASE_URL']!, (client) =>
  buildAnew(client, async () => {
    await demonstration(new Date()).finally(disconnectOwner)
    if (times > 1) await makeLarge(client, times)
  }),
)
await db().$disconnect()
