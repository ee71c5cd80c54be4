import { Empty } from '@/components/ui/empty'
import { Row, Rows } from '@/components/ui/rows'
import { TextLink } from '@/components/ui/text-link'
import { workNote, workTitle } from '@/lib/people/work.rules'

type Work = Parameters<typeof workNote>[0] & { id: string }

/** Where she works and worked, newest first. */
export function MyWork({ work, today }: { work: readonly Work[]; today: Date }) {
  return (
    <>
      {work.length > 0 ? (
        <Rows>
          {work.map((one) => (
            <Row key={one.id} href={`/account/work/${one.id}`} title={workTitle(one)} note={workNote(one, today)} />
          ))}
        </Rows>
      ) : (
        <Empty title="Nothing here yet.">
          It helps us put together groups with a good mix. You can leave it empty.
        </Empty>
      )}
      <p className="mt-2">
        <TextLink href="/account/work/new">Add where I work</TextLink>
      </p>
      <p>
        <TextLink href="/letter">A letter to a manager: nobody can come instead</TextLink>
      </p>
    </>
  )
}
