import { PlainHeader } from '@/components/ui/plain-header'
import { Prose, Wrap } from '@/components/ui/section'
import { PlacesArePersonal } from './places-are-personal'

/** For somebody else with the link. It tells neither whose the place is nor in which community. */
export function NotYours({ calledName }: { calledName: string }) {
  return (
    <>
      <PlainHeader
        title="This place isn’t yours to take"
        lead={`You are signed in as ${calledName}, and this place was offered to somebody else.`}
      />
      <Wrap>
        <PlacesArePersonal />
        <Prose className="mt-9">
          <p>
            Was it offered to you at another address? Sign out under <a href="/account">Me</a>, and sign in with the
            address the mail came to.
          </p>
        </Prose>
      </Wrap>
    </>
  )
}
