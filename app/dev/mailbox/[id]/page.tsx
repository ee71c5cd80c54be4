import { notFound } from 'next/navigation'
import { Frame } from '@/app/frame'
import { PlainHeader } from '@/components/ui/plain-header'
import { Wrap } from '@/components/ui/section'
import { TextLink } from '@/components/ui/text-link'
import { currentViewer } from '@/lib/access/viewer'
import { mailboxMail } from '@/lib/mail/mailbox'
import { arrived } from '@/app/dev/mailbox/arrived'
import { LetterText } from '@/app/dev/mailbox/letter-text'

type Props = { params: Promise<{ id: string }> }

export default async function MailPage({ params }: Props) {
  const mail = await mailboxMail((await params).id)
  if (!mail) notFound()
  return (
    <Frame viewer={await currentViewer()} title="Mailbox">
      <PlainHeader eyebrow={<a href="/dev/mailbox">Mailbox</a>} title={mail.subject}>
        <p className="text-note text-ink-soft">
          To {mail.to}, {arrived(mail.createdAt)}
        </p>
      </PlainHeader>
      <Wrap>
        <LetterText text={mail.text} />
        <TextLink className="mt-8" href={`/dev/mailbox?to=${encodeURIComponent(mail.to)}`}>
          All mail to this address
        </TextLink>
      </Wrap>
    </Frame>
  )
}
