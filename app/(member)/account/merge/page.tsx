import { Frame } from '@/app/frame'
import { SignInAgain } from '@/components/access/sign-in-again'
import { AskToMergeForm } from '@/components/people/merge-forms'
import { PlainHeader } from '@/components/ui/plain-header'
import { Wrap } from '@/components/ui/section'
import { signedInLately } from '@/lib/access/step-up.policy'
import { requireViewer } from '@/lib/access/viewer'

export default async function MergePage() {
  const path = '/account/merge'
  const viewer = await requireViewer(path)
  const lately = signedInLately(viewer, new Date())
  return (
    <Frame viewer={viewer} title="Two accounts" here="/account">
      <PlainHeader
        eyebrow={<a href="/account#addresses">Me</a>}
        title="Do you have two accounts?"
        lead="It happens: one began with a work address, one with your own. You can make them one. Nothing in either of them is lost."
      />
      <Wrap>
        <div className="pb-12">
          {lately.allowed ? (
            <>
              <p className="mb-7 max-w-measure">
                You are in the account that stays. Prove that the other one is yours too, and we show you what will happen
                before anything does.
              </p>
              <AskToMergeForm />
            </>
          ) : (
            <SignInAgain because={lately.because} to={path} />
          )}
        </div>
      </Wrap>
    </Frame>
  )
}
