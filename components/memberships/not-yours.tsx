import { ButtonLink } from '@/components/ui/button'
import { PlainHeader } from '@/components/ui/plain-header'
import { Prose, Wrap } from '@/components/ui/section'

/** For somebody else with the link. It tells neither whose the place is nor in which community. */
export function NotYours({ calledName }: { calledName: string }) {
  return (
    <>
      <PlainHeader
        title="This place isn’t yours to take"
        lead={`You are signed in as ${calledName}, and this place was offered to somebody else.`}
      />
      <Wrap>
        <Prose>
          <p>
            Places are personal. Each goes to one person and stays with that person, so that everyone in a group knows
            who is in the room and can trust that it stays the same people. That is why nobody can come in another’s
            place, not even from the same team.
          </p>
          <p>
            Would you like to take part? Express interest in a community of your own. It takes a few minutes, and you
            will hear from us whatever the answer.
          </p>
          <p>
            Was it offered to you at another address? Sign out under <a href="/account">Me</a>, and sign in with the
            address the mail came to.
          </p>
        </Prose>
        <p className="mt-7">
          <ButtonLink href="/">Find a community</ButtonLink>
        </p>
      </Wrap>
    </>
  )
}
