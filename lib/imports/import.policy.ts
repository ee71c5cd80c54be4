import { hasRole, type Actor } from '@/lib/access/actor'
import { allow, refuse, type Decision } from '@/lib/kernel/decision'

/**
 * Staff bring in lists: what is in them (addresses, workplaces, places) is theirs to read and write. Administrators look
 * after accounts and settings and see none of it, so an administrator who brings in lists is staff as well.
 */
export function mayBringLists(actor: Actor): Decision {
  return hasRole(actor, 'staff') ? allow : refuse('Lists are brought in by the program team.')
}
