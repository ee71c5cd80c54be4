import { PlacesArePersonal } from '@/components/memberships/places-are-personal'
import { NothingHere } from '@/components/shell/nothing-here'

/**
 * What anybody reads at a session's address that is not hers: the same for a session of others and for none at all, so
 * that it explains places to whoever was sent a link and yet tells nobody that a session exists.
 */
export default function SessionNotFound() {
  return (
    <NothingHere
      title="No session here is yours to join"
      lead="If somebody sent you this link so that you come instead, it doesn’t work that way. You did nothing wrong."
    >
      <PlacesArePersonal />
    </NothingHere>
  )
}
