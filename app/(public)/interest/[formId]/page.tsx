import { Frame } from '@/app/frame'
import { FormAnswers } from '@/components/interests/form-answers'
import { DiscardForm, SendForm } from '@/components/interests/form-ends'
import { FormSaved } from '@/components/interests/form-saved'
import { Standings } from '@/components/interests/standings'
import { ToFinish } from '@/components/interests/to-finish'
import { WhoReads } from '@/components/interests/who-reads'
import { PlainHeader } from '@/components/ui/plain-header'
import { Section, Wrap } from '@/components/ui/section'
import { dayAndYearInWords } from '@/lib/kernel/dates'
import { myNotPlacedWith } from '@/lib/interests/form.queries'
import { siteSettings } from '@/lib/settings/settings.queries'
import { formHere } from '@/app/(public)/interest/form-here'

type FormPageProps = { params: Promise<{ formId: string }>; searchParams: Promise<{ saved?: string | string[] }> }

export default async function InterestFormPage({ params, searchParams }: FormPageProps) {
  const { formId } = await params
  const { saved } = await searchParams
  const { viewer, form } = await formHere(formId, new Date())
  const [apart, { organisation }] = await Promise.all([myNotPlacedWith(viewer, form), siteSettings(viewer)])
  const away = form.cannotMake.map(({ startsAt }) => dayAndYearInWords(startsAt, 'Australia/Melbourne'))
  const finished = form.toFinish.length === 0
  return (
    <Frame viewer={viewer} title="Form" here="/">
      <PlainHeader
        eyebrow={viewer.kind === 'person' ? <a href="/home#forms">Home</a> : undefined}
        title={form.sent ? 'Your form' : 'Look it over'}
        lead={form.sent ? undefined : `Nothing is sent until you press the button at the end. We keep it until ${form.keptUntil}.`}
      >
        <FormSaved what={[saved].flat()[0]} sent={form.sent} />
        {!form.sent && <WhoReads organisation={organisation} />}
      </PlainHeader>
      <Wrap>
        {form.sent && form.interests.length > 0 && (
          <Section heading="How it stands">
            <Standings formId={form.id} interests={form.interests} />
          </Section>
        )}
        <FormAnswers form={form} away={away} notPlacedWith={apart.length} />
        {!form.sent && (
          <Section heading={finished ? 'Send it' : 'Before you send it'}>
            {finished ? <SendForm formId={form.id} /> : <ToFinish formId={form.id} steps={form.toFinish} />}
          </Section>
        )}
        {!form.mayChange.allowed && (
          <Section heading="Changing it">
            <p className="max-w-measure">{form.mayChange.because}</p>
          </Section>
        )}
        {(!form.sent || form.interests.length === 0) && (
          <Section heading="Changed your mind?">
            <DiscardForm formId={form.id} />
          </Section>
        )}
      </Wrap>
    </Frame>
  )
}
