import { notFound } from 'next/navigation'
import { Frame } from '@/app/frame'
import { Empty } from '@/components/ui/empty'
import { PlainHeader } from '@/components/ui/plain-header'
import { Row, Rows } from '@/components/ui/rows'
import { Wrap } from '@/components/ui/section'
import { TextLink } from '@/components/ui/text-link'
import { currentViewer } from '@/lib/access/viewer'
import { mailboxOf } from '@/lib/mail/mailbox'
import { arrived } from './arrived'

type Props = { searchParams: Promise<{ to?: string | string[] }> }

export default async function MailboxPage({ searchParams }: Props) {
  const { to } = await searchParams
  const address = typeof to === 'string' && to !== '' ? to : null
  const mails = await mailboxOf(address)
  if (!mails) notFound()
  return (
    <Frame viewer={await currentViewer()} title="Mailbox">
      <PlainHeader
        title="Mailbox"
        lead="Mail of this demonstration is kept here instead of being sent. Newest first."
        actions={address && <TextLink href="/dev/mailbox">Mail to everybody, not only {address}</TextLink>}
      />
      <Wrap>
        {mails.length === 0 && <Empty title="No mail yet">Ask for a sign-in code, and it arrives within seconds.</Empty>}
        <Rows>
          {mails.map((mail) => (
            <Row
              key={mail.id}
              href={`/dev/mailbox/${mail.id}`}
              title={mail.subject}
              note={`To ${mail.to}, ${arrived(mail.createdAt)}`}
            />
          ))}
        </Rows>
      </Wrap>
    </Frame>
  )
}
