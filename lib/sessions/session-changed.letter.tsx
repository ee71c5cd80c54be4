import { z } from 'zod'
import { addressee, defineLetter, pageLink } from '@/lib/mail/letter'
import { ActionLink, Closing, Lines, Note, SubHead, Words } from '@/lib/mail/parts'

export const sessionChangedLetter = defineLetter({
  payload: z.object({
    to: addressee,
    communityName: z.string().min(1),
    changes: z.array(z.string()).min(1),
    why: z.string().nullable(),
    link: pageLink,
  }),
  subject: 'A change to your dates',
  glance: 'Something in your calendar is different from before. What it is stands below, with the new days and times in full.',
  body: ({ communityName, changes, why, link }) => (
    <>
      <SubHead>{communityName}</SubHead>
      <Lines items={changes} />
      {why && <Words>Why: {why}</Words>}
      <ActionLink href={link}>See all the dates</ActionLink>
      <Closing>
        <Note>If you can’t come to a new date, you can send word from the page of the session. You don’t need a reason.</Note>
      </Closing>
    </>
  ),
})
