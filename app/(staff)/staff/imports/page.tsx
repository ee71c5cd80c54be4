import { notFound } from 'next/navigation'
import { Frame } from '@/app/frame'
import { BringFileForm } from '@/components/imports/bring-file-form'
import { ImportRows } from '@/components/imports/import-rows'
import { Templates } from '@/components/imports/templates'
import { Empty } from '@/components/ui/empty'
import { Notice } from '@/components/ui/notice'
import { PlainHeader } from '@/components/ui/plain-header'
import { Section, Wrap } from '@/components/ui/section'
import { WhoSees } from '@/components/ui/who-sees'
import { requireViewer } from '@/lib/access/viewer'
import { importsPage } from '@/lib/imports/import.queries'

type ImportsProps = { searchParams: Promise<{ away?: string | string[] }> }

export default async function ImportsPage({ searchParams }: ImportsProps) {
  const { away } = await searchParams
  const viewer = await requireViewer('/staff/imports')
  const imports = await importsPage(viewer)
  if (!imports) notFound()
  return (
    <Frame viewer={viewer} title="Lists" here="/staff">
      <PlainHeader
        eyebrow={<a href="/staff">Program</a>}
        title="Bring in a list"
        lead="People, organisations, communities and places from a spreadsheet. You see what is in it first. Then all of it comes in, or nothing."
      >
        {away && (
          <Notice look="done" opening="Put away." announce className="mt-2">
            Nothing of that list came in.
          </Notice>
        )}
      </PlainHeader>
      <Wrap>
        <Section heading="Your list" note="What is here already stays as it is. Nobody is written to.">
          <BringFileForm />
          <div className="mt-6">
            <WhoSees>
              Only the program team sees lists. A list that was not brought in is removed after seven days.
            </WhoSees>
          </div>
        </Section>
        <Section
          heading="Files to begin with"
          note="They open in any spreadsheet. The second row is an example: write over it."
        >
          <Templates />
        </Section>
        <Section heading="Lately">
          {imports.length > 0 ? (
            <ImportRows imports={imports} timeZone="Australia/Melbourne" />
          ) : (
            <Empty title="No list was brought yet.">Each one stands here with what became of it.</Empty>
          )}
        </Section>
      </Wrap>
    </Frame>
  )
}
