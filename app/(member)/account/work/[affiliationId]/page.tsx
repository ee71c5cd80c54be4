import { notFound } from 'next/navigation'
import { z } from 'zod'
import { Frame } from '@/app/frame'
import { EndWorkForm, RemoveWorkForm } from '@/components/people/change-work-forms'
import { PlainHeader } from '@/components/ui/plain-header'
import { Section, Wrap } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/viewer'
import { dateOf, dayOf } from '@/lib/kernel/dates'
import { myAffiliation } from '@/lib/people/me.queries'
import { workNote, workTitle } from '@/lib/people/work.rules'

const timeZone = 'Australia/Melbourne'

export default async function WorkPage({ params }: { params: Promise<{ affiliationId: string }> }) {
  const { affiliationId } = await params
  const viewer = await requireViewer(`/account/work/${affiliationId}`)
  const work = z.uuid().safeParse(affiliationId).success ? await myAffiliation(viewer, affiliationId) : null
  if (!work) notFound()
  const now = new Date()
  return (
    <Frame viewer={viewer} title="Work" here="/account">
      <PlainHeader
        eyebrow={<a href="/account#work">Me</a>}
        title={workTitle(work)}
        titleSize="session"
        lead={workNote(work, dateOf(now, timeZone))}
      />
      <Wrap>
        <Section heading={work.untilOn ? 'Another last day' : 'When it ends'} measure>
          <p className="mb-6">
            Your places in communities stay yours, whoever you work for. We tell nobody, at the old place or the new
            one.
          </p>
          <EndWorkForm
            affiliationId={work.id}
            lastDay={work.untilOn ? work.untilOn.toISOString().slice(0, 10) : dayOf(now, timeZone)}
          />
        </Section>
        <Section heading="Written by mistake?" measure>
          <RemoveWorkForm affiliationId={work.id} />
        </Section>
      </Wrap>
    </Frame>
  )
}
