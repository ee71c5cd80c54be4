import { notFound, redirect } from 'next/navigation'
import { Frame } from '@/app/frame'
import { StepCommunities } from '@/components/interests/step-communities'
import { StepContact } from '@/components/interests/step-contact'
import { StepHopes } from '@/components/interests/step-hopes'
import { StepName } from '@/components/interests/step-name'
import { StepsNav } from '@/components/interests/steps-nav'
import { StepWork } from '@/components/interests/step-work'
import { WhoReads } from '@/components/interests/who-reads'
import { PlainHeader } from '@/components/ui/plain-header'
import { Wrap } from '@/components/ui/section'
import type { Viewer } from '@/lib/access/actor'
import { communitiesToChoose } from '@/lib/interests/choices.queries'
import { myNotPlacedWith, type FormPage } from '@/lib/interests/form.queries'
import { isStep, numberOf, steps, type Step } from '@/lib/interests/form.rules'
import { stepTitles } from '@/lib/interests/interest.labels'
import { organisationsToSuggest } from '@/lib/organisations/organisation.queries'
import { whatWeKnow } from '@/lib/people/me.queries'
import { siteSettings } from '@/lib/settings/settings.queries'
import { formHere } from '@/app/(public)/interest/form-here'

type Asked = { then?: string | string[]; add?: string | string[] }
type StepPageProps = { params: Promise<{ formId: string; step: string }>; searchParams: Promise<Asked> }

export default async function StepPage({ params, searchParams }: StepPageProps) {
  const { formId, step } = await params
  const asked = await searchParams
  const now = new Date()
  const { viewer, form } = await formHere(formId, now)
  if (!isStep(step)) notFound()
  if (!form.mayChange.allowed) redirect(`/interest/${formId}`)
  const then = asked.then === 'check' ? asked.then : undefined
  const { organisation } = await siteSettings(viewer)
  return (
    <Frame viewer={viewer} title="Form" here="/">
      <PlainHeader eyebrow={`Step ${numberOf(step)} of ${steps.length}`} title={stepTitles[step]} titleSize="session">
        <WhoReads organisation={organisation} step={step} />
        <StepsNav formId={formId} here={step} furthest={form.step} then={then} />
      </PlainHeader>
      <Wrap className="pt-2">{await questionsOf(step, { viewer, form, then, add: [asked.add].flat()[0], now })}</Wrap>
    </Frame>
  )
}

type Known = { viewer: Viewer; form: FormPage; then: 'check' | undefined; add: string | undefined; now: Date }

async function questionsOf(step: Step, { viewer, form, then, add, now }: Known) {
  const same = { formId: form.id, form, then }
  switch (step) {
    case 'name':
      return <StepName {...same} addresses={form.personId ? (await whatWeKnow(viewer))?.addresses : undefined} />
    case 'work':
      return <StepWork {...same} organisations={await organisationsToSuggest(viewer)} />
    case 'communities': {
      const named = form.interests.map(({ communityId }) => communityId)
      return <StepCommunities {...same} communities={await communitiesToChoose(viewer, named, add, now)} add={add} />
    }
    case 'hopes':
      return <StepHopes {...same} />
    case 'contact':
      return <StepContact {...same} notPlacedWith={await myNotPlacedWith(viewer, form)} />
  }
}
