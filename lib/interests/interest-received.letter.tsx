import { z } from 'zod'
import { addressee, defineLetter, pageLink, toName } from '@/lib/mail/letter'
import { Closing, Lines, Note, PlainLink, Words } from '@/lib/mail/parts'

const named = z.object({ name: z.string().min(1), answerBy: z.string().min(1) })

export const interestReceivedLetter = defineLetter({
  payload: z.object({
    to: addressee,
    calledName: z.string().min(1),
    /** In her order, with the day by which she hears. */
    communities: z.array(named),
    /** Whether she told us a topic that none has. What she wrote is not in the mail, which anybody’s address may get. */
    topic: z.boolean(),
    /** Communities for which an earlier form of hers counts, so that this one changed nothing. */
    before: z.array(z.string().min(1)),
    link: pageLink,
  }),
  subject: 'We have your form',
  glance:
    'Your form reached us, all of it. There is nothing more for you to do just now, and there is no need to send it a second time.',
  body: ({ calledName, communities, topic, before, link }) => (
    <>
      {communities.length > 0 && (
        <>
          <Words>{toName(calledName, 'you would like to join:')}</Words>
          <Lines items={communities.map(({ name, answerBy }) => `${name}. You will hear from us by ${answerBy}.`)} />
          <Words>You will hear either way. We look for a good mix, and at who can make the dates.</Words>
        </>
      )}
      {topic && <Words>The topic you would like to see is kept for planning what comes next.</Words>}
      {before.length > 0 && (
        <>
          <Words>You had already sent us a form for these. That one counts, and we left it as it was:</Words>
          <Lines items={before} />
        </>
      )}
      <PlainLink href={link}>See it, change it or take it back</PlainLink>
      <Closing>
        <Note>You can change it until we begin to put the groups together.</Note>
        <Note>If you didn’t send us a form, somebody mistyped an address. Open the page and take it back, or leave this mail alone.</Note>
      </Closing>
    </>
  ),
})
