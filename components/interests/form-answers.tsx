import type { ReactNode } from 'react'
import { KeyValue, KeyValues } from '@/components/ui/key-values'
import { Section } from '@/components/ui/section'
import { TextLink } from '@/components/ui/text-link'
import type { FormPage } from '@/lib/interests/form.queries'
import type { Step } from '@/lib/interests/form.rules'
import { stepTitles, yearsInPrevention } from '@/lib/interests/interest.labels'
import { placeInWords } from '@/lib/people/work.rules'

type FormAnswersProps = {
  form: FormPage
  /** The dates she cannot make, in words. */
  away: readonly string[]
  notPlacedWith: number
}

/** Everything the form says, step by step, with a way back into each. */
export function FormAnswers({ form, away, notPlacedWith }: FormAnswersProps) {
  const { setting, region, yearsInPrevention: years, aloneInRole } = form
  return (
    <>
      <Answers form={form} step="name">
        <Answer term="We call you">{[form.calledName, form.pronouns].filter(Boolean).join(', ')}</Answer>
        <Answer term="We answer to">{form.address}</Answer>
      </Answers>
      <Answers form={form} step="work">
        <Answer term="Where">{setting && region ? placeInWords(setting, region) : null}</Answer>
        <Answer term="In prevention for">{years && yearsInPrevention[years]}</Answer>
        <Answer term="On your own in it">{aloneInRole === null ? null : aloneInRole ? 'Yes' : 'No'}</Answer>
        <Answer term="Organisation">{form.organisationName}</Answer>
      </Answers>
      <Answers form={form} step="communities">
        <Answer term="In this order">
          {form.interests.length > 0 && (
            <ol>
              {form.interests.filter(({ standing }) => standing !== 'withdrawn').map(({ communityId, name, standing, open }) => (
                <li key={communityId}>
                  {name}
                  {standing === 'draft' && !open.allowed && <span className="block text-note text-ink-soft">{open.because}</span>}
                </li>
              ))}
            </ol>
          )}
        </Answer>
        <Answer term="Dates you can’t make" empty="None">
          {away.length > 0 && (
            <ul>
              {away.map((day) => (
                <li key={day}>{day}</li>
              ))}
            </ul>
          )}
        </Answer>
        <Answer term="A topic you miss">{form.topic}</Answer>
      </Answers>
      <Answers form={form} step="hopes">
        <Answer term="You hope for">{words(form.hopes)}</Answer>
        <Answer term="You could bring">{words(form.canOffer)}</Answer>
      </Answers>
      <Answers form={form} step="contact">
        <Answer term="What you need">{words(form.accessNeeds)}</Answer>
        <Answer term="How to reach you">{words(form.contactWay)}</Answer>
        <Answer term="Personal email">{form.personalAddress}</Answer>
        {form.maySayNotPlacedWith && (
          <Answer term="Not in a group with">
            {notPlacedWith > 0 && `${notPlacedWith === 1 ? 'One person' : `${notPlacedWith} people`} named. Sealed, and not shown here.`}
          </Answer>
        )}
      </Answers>
    </>
  )
}

function words(text: string | null): ReactNode {
  return text && <span className="font-serif text-row whitespace-pre-line">{text}</span>
}

function Answers({ form, step, children }: { form: FormPage; step: Step; children: ReactNode }) {
  return (
    <Section heading={stepTitles[step]}>
      <KeyValues columns={2}>{children}</KeyValues>
      {form.mayChange.allowed && (
        <p className="mt-3">
          <TextLink href={`/interest/${form.id}/${step}?then=check`}>
            Change <span className="sr-only">: {stepTitles[step]}</span>
          </TextLink>
        </p>
      )}
    </Section>
  )
}

function Answer({ term, empty = 'Left open', children }: { term: string; empty?: string; children: ReactNode }) {
  return <KeyValue term={term}>{children || <span className="text-ink-soft">{empty}</span>}</KeyValue>
}
