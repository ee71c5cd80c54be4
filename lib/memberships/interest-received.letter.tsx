import { z } from 'zod'
import { addressee, defineLetter, toName } from '@/lib/mail/letter'
import { Closing, Note, Words } from '@/lib/mail/parts'

export const interestReceivedLetter = defineLetter({
  payload: z.object({
    to: addressee,
    calledName: z.string().min(1),
    communityName: z.string().min(1),
    answerBy: z.string().min(1),
  }),
  subject: 'We have your form',
  glance:
    'Your form reached us, all of it. There is nothing more for you to do just now, and there is no need to send it a second time.',
  body: ({ calledName, communityName, answerBy }) => (
    <>
      <Words>
        {toName(calledName, `you would like to join ${communityName}.`)} We look for a good mix, and at who can make
        the dates.
      </Words>
      <Words>You will hear from us either way, by {answerBy}.</Words>
      <Closing>
        <Note>If you didn’t send us a form, somebody mistyped an address and you can leave this mail alone.</Note>
      </Closing>
    </>
  ),
})
