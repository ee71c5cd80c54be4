import { health } from '@/lib/kernel/health'

export async function GET() {
  const found = await health()
  return Response.json(found, { status: found.database === 'away' ? 503 : 200, headers: { 'cache-control': 'no-store' } })
}
