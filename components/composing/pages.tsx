import { TextLink } from '@/components/ui/text-link'
import { addressOf, interestsOnAPage, type Looking } from '@/lib/composing/looking.rules'

/** On to the interests that follow, and back. */
export function Pages({ path, looking, shown }: { path: string; looking: Looking; shown: number }) {
  const more = shown === interestsOnAPage
  if (looking.page === 1 && !more) return null
  return (
    <nav aria-label="More interests" className="mt-4 flex flex-wrap gap-x-5">
      {looking.page > 1 && (
        <TextLink href={addressOf(path, looking, { page: looking.page - 1 })}>Those before</TextLink>
      )}
      {more && <TextLink href={addressOf(path, looking, { page: looking.page + 1 })}>Those that follow</TextLink>}
    </nav>
  )
}
