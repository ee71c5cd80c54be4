import { ButtonLink } from '@/components/ui/button'
import { Prose } from '@/components/ui/section'
import { TextLink } from '@/components/ui/text-link'

/** Why nobody can come instead of another, and what to do instead: for everybody who was sent somebody else’s link. */
export function PlacesArePersonal() {
  return (
    <>
      <Prose>
        <p>
          Places are personal. Each goes to one person and stays with that person, so that everyone in a group knows who
          is in the room and can trust that it stays the same people. That is why nobody can come in another’s place, not
          even from the same team.
        </p>
        <p>
          Would you like to take part? Express interest in a community of your own. It takes a few minutes, and you will
          hear from us whatever the answer.
        </p>
      </Prose>
      <div className="mt-7 flex flex-wrap items-center gap-x-5 gap-y-3">
        <ButtonLink href="/">Find a community</ButtonLink>
        <TextLink href="/letter">A letter that explains it to a manager</TextLink>
      </div>
    </>
  )
}
