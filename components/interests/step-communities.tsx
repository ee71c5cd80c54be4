import { ChoiceField } from '@/components/forms/choice-field'
import { Field, SelectField } from '@/components/forms/field'
import { Details } from '@/components/ui/details'
import { Head, Note } from '@/components/ui/headings'
import { countInWords } from '@/lib/kernel/dates'
import { saveCommunitiesAction } from '@/lib/interests/interests.actions'
import { StepForm, type StepProps } from './step-form'

type Community = {
  id: string
  slug: string
  name: string
  rhythm: string
  closesOn: string
  sessions: readonly { id: string; day: string; times: string }[]
}

type StepCommunitiesProps = StepProps & {
  form: { topic: string | null; interests: readonly { communityId: string; rank: number; standing: string }[]; cannotMake: readonly { id: string }[] }
  communities: readonly Community[]
  /** A community that she came from and has not chosen yet. */
  add: string | undefined
}

const places = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth']

export function StepCommunities({ form, communities, add, ...step }: StepCommunitiesProps) {
  const chosen = form.interests.filter(({ standing }) => standing !== 'withdrawn')
  const rankOf = ({ id, slug }: Community) => {
    const at = chosen.findIndex(({ communityId }) => communityId === id)
    return at >= 0 ? at + 1 : slug === add ? chosen.length + 1 : null
  }
  const away = form.cannotMake.map(({ id }) => id)
  // What she chose stands first, in her order; the others after it, as they come.
  const ordered = [...communities].sort((one, other) => (rankOf(one) ?? 99) - (rankOf(other) ?? 99))
  return (
    <StepForm action={saveCommunitiesAction} back={`/interest/${step.formId}/work`} {...step}>
      {ordered.map((community) => (
        <CommunityChoice key={community.id} community={community} of={communities.length} rank={rankOf(community)} away={away} />
      ))}
      <div className="border-t border-line pt-7">
        <Field
          name="topic"
          label="A topic that none of them is about"
          hint="We keep it for planning what comes next. You can send your form with a topic alone."
          optional
          defaultValue={form.topic ?? ''}
        />
      </div>
    </StepForm>
  )
}

type CommunityChoiceProps = { community: Community; of: number; rank: number | null; away: readonly string[] }

function CommunityChoice({ community, of, rank, away }: CommunityChoiceProps) {
  const { id, name, rhythm, closesOn, sessions } = community
  return (
    <section aria-label={name} className="border-t border-line pt-7 first:border-t-0 first:pt-0">
      <Head>{name}</Head>
      <Note className="mt-1 mb-4">
        {rhythm}, Melbourne time, online. Forms close {closesOn}.
      </Note>
      <SelectField name={`rank.${id}`} label="Would you like to be in it?" short defaultValue={rank ? String(rank) : ''}>
        <option value="">Not this one</option>
        {places.slice(0, Math.max(of, rank ?? 0)).map((place, index) => (
          <option key={place} value={index + 1}>
            {of === 1 ? 'Yes' : `${place} choice`}
          </option>
        ))}
      </SelectField>
      {sessions.length > 0 && (
        <div className="mt-4">
          <Details summary={`The ${countInWords(sessions.length)} dates, and which you can’t make`} open={rank !== null}>
            <ChoiceField
              name={`away.${id}`}
              legend="Tick the dates you can’t make"
              hint="None ticked means that you can make all of them, as far as you know."
              optional
              several
              look="quiet"
              defaultValue={away.filter((session) => sessions.some((one) => one.id === session))}
              options={sessions.map((session) => ({ value: session.id, label: session.day, note: session.times }))}
            />
          </Details>
        </div>
      )}
    </section>
  )
}
