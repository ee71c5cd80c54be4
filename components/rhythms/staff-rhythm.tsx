import { FormErrors } from '@/components/forms/form-errors'
import { Button } from '@/components/ui/button'
import type { FieldColour } from '@/components/ui/field-colour'
import { Notice } from '@/components/ui/notice'
import { PageField } from '@/components/ui/page-field'
import { Section, Wrap } from '@/components/ui/section'
import { TextLink } from '@/components/ui/text-link'
import { formDefaults, queryOf } from '@/lib/rhythms/asked.rules'
import { stepsInWords, type Preview } from '@/lib/rhythms/preview.rules'
import { differences, rhythmWords, timeWords } from '@/lib/rhythms/rhythm.rules'
import type { StaffRhythm } from '@/lib/rhythms/rhythm.queries'
import type { RhythmForm } from '@/lib/rhythms/rhythm.schema'
import { openFromForm } from '@/lib/rhythms/stored-rhythm.rules'
import { AnswerRhythm } from './answer-rhythm'
import { DatesToCheck, DatesToRead } from './dates-to-check'
import { KeptFields } from './kept-fields'
import { LookForm } from './look-form'
import { KeepClearFields, RangeFields, RhythmFields } from './rhythm-fields'
import { SetRhythm } from './set-rhythm'
import { Trail } from './trail'

type Shown = { community: StaffRhythm; typed: Record<string, string[]>; errors: Record<string, string> }

const done: Record<string, string> = {
  set: 'The dates stand, and those whose dates changed have mail.',
  answered: 'The group sees your answer on its page.',
}

function Opening({ community, title, lead }: { community: StaffRhythm; title: string; lead: string }) {
  const { slug, name, colour } = community
  return (
    <PageField
      colour={colour as FieldColour}
      titleSize="session"
      eyebrow={
        <>
          <a href={`/staff/communities/${slug}`}>{name}</a>
        </>
      }
      title={title}
      lead={lead}
    />
  )
}

/** The first step: what stands, what a group asks for, and the form. */
export function RhythmStart({ community, typed, errors, fresh, done: said }: Shown & { fresh: boolean; done: unknown }) {
  const { rhythm, proposal, trail, timeZone, program, minimumAttendance } = community
  const defaults = formDefaults(rhythm, program.startsOn, minimumAttendance)
  const asked = proposal?.outcome === 'asked_staff' && rhythm ? proposal : null
  return (
    <>
      <Opening community={community} title="The rhythm" lead={rhythm ? rhythmWords(rhythm) : 'It has not been set yet.'} />
      <Wrap>
        {typeof said === 'string' && done[said] && (
          <Notice look="done" opening="Done." announce className="mt-8 max-w-measure">
            {done[said]}
          </Notice>
        )}
        {asked && rhythm && (
          <Section heading="The group asks for a change" note="It goes beyond what the group may choose itself.">
            <AnswerRhythm proposalId={asked.id} changes={differences(rhythm, { ...rhythm, ...asked.change })} reason={asked.reason} />
          </Section>
        )}
        {proposal && !asked && (
          <Section heading="Before the group" measure>
            <p>The group is looking at the rhythm. If you set it anew, that ends, and you can put the new one before it.</p>
          </Section>
        )}
        <LookForm errors={errors} typed={fresh ? {} : typed}>
          <input type="hidden" name="step" value="dates" />
          <Section heading={rhythm ? 'Set it anew' : 'Set it'} note="Nothing changes before the last step.">
            <FormErrors />
            <RhythmFields defaults={defaults} />
          </Section>
          <Section heading="Dates">
            <KeepClearFields defaults={defaults} />
          </Section>
          <Section heading="What the group may choose" note="What you leave empty is fixed.">
            <RangeFields defaults={defaults} />
            <Button type="submit" className="mt-8">
              Show me the dates
            </Button>
          </Section>
        </LookForm>
        {trail.length > 0 && (
          <Section heading="The trail">
            <Trail trail={trail} timeZone={timeZone} />
          </Section>
        )}
      </Wrap>
    </>
  )
}

type Dated = Shown & { form: RhythmForm; preview: Preview }

/** The second step: the dates, with what to know about each. Each can be moved. */
export function RhythmDates({ community, typed, form, preview, tried }: Dated & { tried: boolean }) {
  const errors = tried && !preview.holds.allowed ? { '': preview.holds.because } : {}
  return (
    <>
      <Opening community={community} title="The dates" lead={rhythmWords(form)} />
      <Wrap>
        <Section heading="Look at each" note="Move a day by writing another. Public holidays in Victoria are left out.">
          <LookForm errors={errors}>
            <FormErrors />
            <KeptFields typed={typed} without={(name) => name === 'step' || name.startsWith('day.')} />
            <DatesToCheck preview={preview} time={timeWords(form.startsAtTime)} />
            <div className="mt-8 flex flex-wrap items-center gap-x-5 gap-y-3">
              <Button type="submit" name="step" value="set">
                Go on with these dates
              </Button>
              <Button type="submit" look="second" name="step" value="dates">
                Check them again
              </Button>
              <TextLink href={`/staff/communities/${community.slug}/rhythm?${queryOf(typed, 'form')}`}>Change the rhythm</TextLink>
            </div>
          </LookForm>
        </Section>
      </Wrap>
    </>
  )
}

/** The last step: what would change, and the button that does it. */
export function RhythmReview({ community, typed, form, preview }: Dated) {
  const { id, rhythm, slug, timeZone, tally } = community
  const changes = stepsInWords(preview.steps, timeZone)
  const members = tally?.members ?? 0
  const open = Object.keys(openFromForm(form)).length > 0
  return (
    <>
      <Opening community={community} title="Before you set it" lead={rhythmWords(form)} />
      <Wrap>
        <Section heading="What changes" note={changes.length > 0 && (members > 0 ? `Its ${members} people, and those who facilitate it, get one mail about it.` : 'Nobody has a place yet. Those who facilitate it get mail.')}>
          {changes.length > 0 ? (
            <ul className="max-w-measure space-y-1.5">
              {changes.map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          ) : (
            <p>No date changes.</p>
          )}
        </Section>
        <Section heading="The dates">
          <DatesToRead rows={preview.rows} time={timeWords(form.startsAtTime)} />
          <p className="mt-3">
            <TextLink href={`/staff/communities/${slug}/rhythm?${queryOf(typed, 'dates')}`}>Move a date</TextLink>
          </p>
        </Section>
        <Section heading="Set it">
          <SetRhythm communityId={id} seenVersion={rhythm?.version ?? 0} typed={typed} rows={preview.rows} suggestsGroup={open && preview.begun === 0} />
        </Section>
      </Wrap>
    </>
  )
}
