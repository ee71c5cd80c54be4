import { TextLink } from '@/components/ui/text-link'
import { Prose, Section } from '@/components/ui/section'
import { dayAndYearInWords, dayOf, storedDays } from '@/lib/kernel/dates'
import type { MyMembership } from '@/lib/memberships/my-membership.queries'
import { pauseInWords } from '@/lib/memberships/pause.rules'
import { workShown } from '@/lib/memberships/work-shown.rules'
import { ComeBackForm, PauseForm } from './pause-forms'
import { WorkShownForm } from './work-shown-form'

/** A place as its person looks after it: what the group sees, a break, a letter, and leaving. */
export function MyPlace({ membership }: { membership: MyMembership }) {
  const { id, today, pause, endsOn, showsGroup, work, community } = membership
  return (
    <>
      <Section heading={pause ? 'My break' : 'Take a break'} id="break" measure>
        {pause ? (
          <>
            <p className="mb-5">
              <b>{pauseInWords(pause, today)}</b> Your place is kept. You get no mail about this community meanwhile, you
              are on no roll, and nobody rings to ask.
            </p>
            <ComeBackForm membershipId={id} begun={pause.fromOn <= today} />
          </>
        ) : (
          <>
            <p className="mb-6">
              Leave, illness, a hard season: you keep your place. Meanwhile there is no mail about this community, you
              are on no roll, and nobody rings to ask.
            </p>
            <PauseForm membershipId={id} today={dayOf(today, storedDays)} />
          </>
        )}
      </Section>
      <Section heading="What they see of me" note="The others in the group, and those who facilitate it." id="shown" measure>
        <WorkShownForm membershipId={id} chosen={showsGroup} seen={workShown(showsGroup, work, today)} />
        <p className="mt-5">
          Your name and pronouns are the same everywhere. <a href="/account">Change them under Me</a>
        </p>
      </Section>
      <Section heading="If your work changes">
        <Prose>
          <p>
            You keep this place, whoever you work for and also between jobs. Your workplace has no part in it, and nobody
            can come instead of you.
          </p>
        </Prose>
        <p className="mt-3">
          <TextLink href="/account/work/new">My work has changed</TextLink>
        </p>
        <p>
          <TextLink href="/letter">A letter that explains it to a manager</TextLink>
        </p>
      </Section>
      <Section heading="Leave">
        <Prose>
          <p>
            The series runs until {dayAndYearInWords(endsOn, storedDays)}. You can leave at any time and need no reason.
          </p>
        </Prose>
        <p className="mt-3">
          <TextLink href={`/communities/${community.slug}/membership/leave`}>Leave this community</TextLink>
        </p>
      </Section>
    </>
  )
}
