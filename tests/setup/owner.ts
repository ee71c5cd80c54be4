import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@/prisma/generated/client'

let client: PrismaClient | undefined
let connectedTo: string | undefined

/** The database as its owner sees it, past row-level security: tests build and inspect with it, the app never does. */
export function owner(): PrismaClient {
  const url = process.env['DATABASE_URL']
  if (!url) throw new Error('DATABASE_URL is not set: owner() works inside an integration test, a scenario or a seed')
  if (!client || connectedTo !== url) {
    client = new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: 4 }) })
    connectedTo = url
  }
  return client
}

export async function disconnectOwner(): Promise<void> {
  await client?.$disconnect()
  client = undefined
}
