import { Frame } from '@/app/frame'
import { SignInAgain } from '@/components/access/sign-in-again'
import { AskDeletion, UndoDeletion } from '@/components/own-data/ask-forms'
import { Notice } from '@/components/ui/notice'
import { PlainHeader } from '@/components/ui/plain-header'
import { Marks } from '@/components/ui/rows'
import { Section, Wrap } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/viewer'
import { dayAndYearInWords, timeInWords } from '@/lib/kernel/dates'
import { myDeletion } from '@/lib/own-data/my-deletion.queries'
import { mayDelete } from '@/lib/own-data/own-data.policy'

type DeleteProps = { searchParams: Promise<{ asked?: string | string[]; undone?: string | string[] }> }

const timeZone = 'Australia/Melbourne'

export default async function DeletePage({ searchParams }: DeleteProps) {
  const { asked, undone } = await searchParams
  const viewer = await requireViewer('/account/delete')
  const now = new Date()
  const deletion = await myDeletion(viewer)
  const may = mayDelete(viewer, viewer, now)
  const when = deletion && `${dayAndYearInWords(deletion.dueAt, timeZone)} at ${timeInWords(deletion.dueAt, timeZone)}`
  return (
    <Frame viewer={viewer} title="Me" here="/account">
      <PlainHeader
        eyebrow={<a href="/account">Me</a>}
        title={when ? 'Your account will be deleted' : 'Delete my account'}
        lead={
          when
            ? `It happens by itself on ${when}. Until then nothing changes.`
            : 'You have seven days to think again. Then it can’t be brought back, by you or by us.'
        }
      >
        {asked && when && (
          <Notice look="done" opening="Noted." announce>
            We mailed you how to undo it.
          </Notice>
        )}
        {undone && !when && (
          <Notice look="done" opening="Undone." announce>
            Your account stays as it was.
          </Notice>
        )}
      </PlainHeader>
      <Wrap>
        {when && (
          <Section heading="Think again?">
            <UndoDeletion />
          </Section>
        )}
        <Section heading="What goes">
          <Marks>
            <li>Your name, pronouns and addresses. You can’t sign in any more.</li>
            <li>Where you work and worked, and the forms you sent.</li>
            <li>
              How you arrived and left, in numbers and words. The key that opens your sealed words is destroyed, so that
              they can’t be read in backups either.
            </li>
            <li>Your places. They go back to the program team, who may offer them to somebody else.</li>
          </Marks>
        </Section>
        <Section heading="What stays">
          <Marks>
            <li>That somebody was there. Where your name stood, it says “A former member”.</li>
            <li>What you wrote for a whole group, such as a recap, without your name.</li>
            <li>That things were done, and when, without words and without your name.</li>
          </Marks>
        </Section>
        {!when && (
          <Section heading="Before you do" note="You may want to take it with you.">
            <p className="mb-7 max-w-measure">
              <a href="/account/kept/copy">Make a copy of everything</a> first. It is deleted with your account.
            </p>
            {may.allowed ? <AskDeletion /> : <SignInAgain because={may.because} to="/account/delete" />}
          </Section>
        )}
      </Wrap>
    </Frame>
  )
}
