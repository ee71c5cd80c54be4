import { mailboxOf } from '@/lib/mail/mailbox'

const noStore = { 'cache-control': 'no-store' }

export async function GET(request: Request) {
  const mails = await mailboxOf(new URL(request.url).searchParams.get('to'))
  if (!mails) return new Response('Not found', { status: 404, headers: noStore })
  return Response.json(
    mails.map(({ to, subject, text, html, createdAt }) => ({ to, subject, text, html, createdAt })),
    { headers: noStore },
  )
}
