import { z } from 'zod'
import { listInWords } from '@/lib/kernel/dates'
import { addressee, defineLetter, pageLink, toName } from '@/lib/mail/letter'
import { ActionLink, Closing, Lines, Note, SubHead, Words } from '@/lib/mail/parts'

export const offerLetter = defineLetter({
  payload: z.object({
    to: addressee,
    calledName: z.string().min(1),
    communityName: z.string().min(1),
    dates: z.array(z.string()),
    rhythm: z.string(),
    openUntil: z.string().min(1),
    link: pageLink,
    facilitators: z.array(z.string()).default([]),
  }),
  subject: 'A place for you',
  glance:
    'You told us that you would like to come, and we are holding a place for you. The dates are below, so that you can look at your calendar before you say yes.',
  body: ({ calledName, communityName, dates, rhythm, openUntil, link, facilitators }) => (
    <>
      <Words>
        {toName(calledName, `your place is in ${communityName}.`)}
        {facilitators.length > 0 && ` You would meet with ${listInWords(facilitators)}.`}
      </Words>
      <Words>We hold it for you until {openUntil}.</Words>
      <ActionLink href={link}>See the place and take it</ActionLink>
      {dates.length > 0 && (
        <>
          <SubHead>The dates</SubHead>
          {rhythm && <Words>{sentence(rhythm)}</Words>}
          <Lines items={dates} />
        </>
      )}
      <Closing>
        <Note>
          Your place is yours. If you change jobs you keep it, and nobody can come in your place. So this mail is for you
          alone: it would not work for anybody else.
        </Note>
        <Note>Opening the page takes nothing and tells nobody. The place is yours when you press “Take my place”.</Note>
        <Note>If the dates don’t suit, there is nothing you need to do.</Note>
      </Closing>
    </>
  ),
})

function sentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`
}
