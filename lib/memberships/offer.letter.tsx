import { z } from 'zod'
import { listInWords } from '@/lib/kernel/dates'
import { addressee, defineLetter, pageLink, subjectLine, toName } from '@/lib/mail/letter'
import { ActionLink, Closing, Lines, Note, SubHead, Words } from '@/lib/mail/parts'

export const offerLetter = defineLetter({
  payload: z.object({
    to: addressee,
    subject: subjectLine.default('A place for you'),
    /** What staff say, paragraph by paragraph. */
    words: z.array(z.string()).default([]),
    calledName: z.string().min(1),
    communityName: z.string().min(1),
    dates: z.array(z.string()),
    rhythm: z.string(),
    openUntil: z.string().min(1),
    link: pageLink,
    facilitators: z.array(z.string()).default([]),
  }),
  subject: ({ subject }) => subject,
  glance:
    'You told us that you would like to come, and we are holding a place for you. The dates are below, so that you can look at your calendar before you say yes.',
  body: ({ words, calledName, communityName, dates, rhythm, openUntil, link, facilitators }) => (
    <>
      {words.length === 0 && <Words>{toName(calledName, `your place is in ${communityName}.`)}</Words>}
      {words.map((paragraph) => (
        <Words key={paragraph}>{paragraph}</Words>
      ))}
      {facilitators.length > 0 && <Words>You would meet with {listInWords(facilitators)}.</Words>}
      <Words>We hold the place for you until {openUntil}.</Words>
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
        <Note>If it doesn’t suit, tell us on the same page, so that somebody else can have the place.</Note>
      </Closing>
    </>
  ),
})

function sentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`
}
