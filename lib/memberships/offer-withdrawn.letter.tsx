import { z } from 'zod'
import { addressee, defineLetter, toName } from '@/lib/mail/letter'
import { Closing, Note, Words } from '@/lib/mail/parts'

export const offerWithdrawnLetter = defineLetter({
  payload: z.object({
    to: addressee,
    calledName: z.string().min(1),
    communityName: z.string().min(1),
    why: z.string().min(1),
  }),
  subject: 'About our last letter to you',
  glance:
    'We have to change something that we wrote to you. We are sorry about that, and would rather tell you plainly than let you wait for it.',
  body: ({ calledName, communityName, why }) => (
    <>
      <Words>{toName(calledName, `we have to take back the place that we offered you in ${communityName}.`)}</Words>
      {why.split(/\n+/).map((line) => (
        <Words key={line}>{line}</Words>
      ))}
      <Closing>
        <Note>You did nothing wrong. If you would like to talk about it, answer this mail.</Note>
      </Closing>
    </>
  ),
})
