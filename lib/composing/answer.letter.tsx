import { z } from 'zod'
import { addressee, defineLetter, pageLink, subjectLine } from '@/lib/mail/letter'
import { ActionLink, Closing, Lines, Note, PlainLink, SubHead, Words } from '@/lib/mail/parts'

export const answerLetter = defineLetter({
  payload: z.object({
    to: addressee,
    subject: subjectLine,
    /** What staff say, paragraph by paragraph. */
    words: z.array(z.string()).min(1),
    kind: z.enum(['waiting', 'another', 'not_this_time']),
    /** The community that may suit better. */
    other: z.object({ name: z.string(), link: pageLink }).nullable().default(null),
    catalogue: pageLink,
    questionsTo: z.string(),
  }),
  subject: ({ subject }) => subject,
  glance:
    'Some time ago you told us that you would like to take part. Everyone who wrote to us has an answer from us now, and this one is yours.',
  body: ({ words, kind, other, catalogue, questionsTo }) => (
    <>
      {words.map((paragraph) => (
        <Words key={paragraph}>{paragraph}</Words>
      ))}
      {other && <ActionLink href={other.link}>See {other.name}</ActionLink>}
      {kind === 'not_this_time' && (
        <>
          <SubHead>What we can offer you</SubHead>
          <Lines
            items={[
              'The waiting list: answer this mail, and we put you on it in case a place comes free.',
              'Another community: have a look at those that take people in now.',
              'News of a topic: tell us what you would like to learn about, and we write to you when a community for it begins.',
            ]}
          />
        </>
      )}
      {kind !== 'another' && <PlainLink href={catalogue}>See all communities</PlainLink>}
      <Closing>
        <Note>Questions, or you see it another way? Write to {questionsTo}. A person answers.</Note>
      </Closing>
    </>
  ),
})
