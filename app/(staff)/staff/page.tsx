import { notFound } from 'next/navigation'
import { Frame } from '@/app/frame'
import { programRow } from '@/components/program/line-facts'
import { Needs } from '@/components/program/needs'
import { ProgramList } from '@/components/program/program-list'
import { ProgramTable } from '@/components/program/program-table'
import { Empty } from '@/components/ui/empty'
import { Head, Note } from '@/components/ui/headings'
import { PlainHeader } from '@/components/ui/plain-header'
import { Wrap } from '@/components/ui/section'
import { TextLink } from '@/components/ui/text-link'
import { requireViewer } from '@/lib/access/viewer'
import { programPage } from '@/lib/dashboards/program.queries'
import { headingOf } from '@/lib/dashboards/program.rules'
import { countInWords, dayAndYearInWords } from '@/lib/kernel/dates'

export default async function StaffPage() {
  const viewer = await requireViewer('/staff')
  const now = new Date()
  const page = await programPage(viewer, now)
  if (!page) notFound()
  const lines = page.flatMap((program) => program.lines)
  const programs = page.map(({ name, lines: of }) => ({ name, rows: of.map(programRow) }))
  const needs = lines.filter(({ toOffer, asksForRhythm }) => toOffer > 0 || asksForRhythm)
  const toOffer = needs.reduce((sum, line) => sum + line.toOffer, 0)
  return (
    <Frame viewer={viewer} title="Program" here="/staff">
      <PlainHeader eyebrow={dayAndYearInWords(now, 'Australia/Melbourne')} title={headingOf(toOffer, lines.filter(({ asksForRhythm }) => asksForRhythm).length)} titleSize="long">
        {needs.length > 0 && (
          <div className="pt-3">
            <Needs lines={needs} />
          </div>
        )}
      </PlainHeader>
      <Wrap>
        {programs.map(({ name, rows }) => (
          <section key={name} className="border-t border-line py-8">
            <Head className="mb-4">
              {rows.length === 0 ? name : `The ${countInWords(rows.length)} communities of ${name}`}
            </Head>
            {rows.length > 0 ? (
              <>
                <div className="max-wide:hidden">
                  <ProgramTable caption={name} rows={rows} />
                </div>
                <div className="wide:hidden">
                  <ProgramList rows={rows} />
                </div>
              </>
            ) : (
              <Empty title="No communities in this program yet." />
            )}
          </section>
        ))}
        {lines.length === 0 && programs.length === 0 && (
          <Empty title="There is no program yet.">Once one is set up, its communities stand here, one row each.</Empty>
        )}
        {lines.length > 0 && (
          <Note className="mt-2 max-w-measure">
            “In touch” counts people who came or sent an apology; whoever the roll leaves open counts neither way.
            “Places” are taken or offered.
          </Note>
        )}
        <p className="mt-5">
          <TextLink href="/staff/imports">Bring in a list</TextLink>
        </p>
      </Wrap>
    </Frame>
  )
}
