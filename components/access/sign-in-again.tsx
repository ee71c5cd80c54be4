import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'

/** What stands in for a form that only someone who signed in moments ago may use. */
export function SignInAgain({ because, to }: { because: string; to: string }) {
  return (
    <div className="max-w-measure">
      <Notice>{because}</Notice>
      <p className="mt-6">
        <ButtonLink href={`/sign-in?again=yes&to=${encodeURIComponent(to)}`}>Sign in again</ButtonLink>
      </p>
    </div>
  )
}
