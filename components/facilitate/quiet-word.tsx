import { CommandForm } from '@/components/forms/command-form'
import { FormErrors } from '@/components/forms/form-errors'
import { SubmitButton } from '@/components/forms/submit-button'
import { Details } from '@/components/ui/details'
import { Notice } from '@/components/ui/notice'
import { noteContactAction } from '@/lib/check-ins/check-ins.actions'
import { themInWords } from '@/lib/check-ins/ring.rules'
import { countInWords, dayInWords, timeInWords } from '@/lib/kernel/dates'

type Contact = { id: string; name: string; pronouns: string | null; askedAt: Date }

/** That somebody would like to be contacted; who it is stays closed until it is opened on purpose. */
export function QuietWord({ contacts, timeZone }: { contacts: readonly Contact[]; timeZone: string }) {
  if (contacts.length === 0) return null
  const several = countInWords(contacts.length)
  return (
    <div id="quiet-word" className="mt-5 max-w-measure scroll-mt-28">
      <Notice
        look="plain"
        opening={
          contacts.length === 1
            ? 'Someone would like a quiet word after the session.'
            : `${several[0]!.toUpperCase()}${several.slice(1)} people would like a quiet word after the session.`
        }
      >
        <Details summary="Open privately">
          <ul className="space-y-4">
            {contacts.map((contact) => (
              <Wish key={contact.id} contact={contact} timeZone={timeZone} />
            ))}
          </ul>
        </Details>
      </Notice>
    </div>
  )
}

function Wish({ contact: { id, name, pronouns, askedAt }, timeZone }: { contact: Contact; timeZone: string }) {
  return (
    <li>
      <p>
        <b>{name}</b> asked you to get in touch with {themInWords(pronouns)}, {dayInWords(askedAt, timeZone)} at{' '}
        {timeInWords(askedAt, timeZone)}. What {name} answered is not shown here.
      </p>
      <CommandForm action={noteContactAction} className="mt-2">
        <FormErrors />
        <input type="hidden" name="contactId" value={id} />
        <SubmitButton look="second" size="small">
          I’ve been in touch
        </SubmitButton>
      </CommandForm>
    </li>
  )
}
