import { Row, Rows } from '@/components/ui/rows'
import { Section } from '@/components/ui/section'

type GroupLinesProps = { lines: readonly { id: string; words: string; day: string }[] }

/** What people in the group wanted the others to know. */
export function GroupLines({ lines }: GroupLinesProps) {
  return (
    <Section heading="From the group">
      <Rows>
        {lines.map(({ id, words, day }) => (
          <Row key={id} title={words} note={day} />
        ))}
      </Rows>
    </Section>
  )
}
