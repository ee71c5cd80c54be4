import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { TextLink } from '@/components/ui/text-link'

/** The closing day has passed: what can be done instead. */
export function InterestClosed({ because, questionsTo }: { because: string; questionsTo: string }) {
  return (
    <div className="max-w-measure">
      <Notice opening="Closed for this round.">{because}</Notice>
      <div className="mt-7 flex flex-wrap items-center gap-x-5 gap-y-3">
        <ButtonLink href={`mailto:${questionsTo}?subject=The%20next%20round`}>Write to us</ButtonLink>
        <TextLink href="/">See all communities</TextLink>
      </div>
    </div>
  )
}
