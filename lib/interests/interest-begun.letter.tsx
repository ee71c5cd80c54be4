import { z } from 'zod'
import { addressee, defineLetter, pageLink, toName } from '@/lib/mail/letter'
import { ActionLink, Closing, Note, PlainLink, Words } from '@/lib/mail/parts'

export const interestBegunLetter = defineLetter({
  payload: z.object({
    to: addressee,
    calledName: z.string().min(1),
    link: pageLink,
    days: z.number().int().positive(),
    /** The page of a form that was sent from this address before. */
    earlier: pageLink.nullable(),
  }),
  subject: 'Your form is kept',
  glance:
    'You have begun a form with us, and what you wrote is kept. You can go on with it whenever you like, on this device or on any other.',
  body: ({ calledName, link, days, earlier }) => (
    <>
      <Words>{toName(calledName, `it takes about ten minutes in all. We keep it for ${days} days after the last word you write.`)}</Words>
      <ActionLink href={link}>Go on with my form</ActionLink>
      {earlier && (
        <>
          <Words>We also have a form that you sent us before. It still counts, and there is no need for a second one.</Words>
          <PlainLink href={earlier}>See the form I sent</PlainLink>
        </>
      )}
      <Closing>
        <Note>The link opens a page with a button. Until you press it nothing changes. It is for you alone, so please don’t pass it on.</Note>
        <Note>If you didn’t begin a form, somebody mistyped an address. You can leave this mail alone, and the form goes by itself.</Note>
      </Closing>
    </>
  ),
})
