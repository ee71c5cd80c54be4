import { DataTable } from '@/components/ui/data-table'
import { Details } from '@/components/ui/details'
import { Dialog } from '@/components/ui/dialog'
import { Empty } from '@/components/ui/empty'
import { Says, Voice } from '@/components/ui/headings'
import { KeyValue, KeyValues } from '@/components/ui/key-values'
import { Loading, Skeleton } from '@/components/ui/loading'
import { Notice } from '@/components/ui/notice'
import { People, Person } from '@/components/ui/people'
import { PlanRow, PlanRows } from '@/components/ui/plan-rows'
import { Marks, Row, Rows } from '@/components/ui/rows'
import { Section, Split } from '@/components/ui/section'
import { SeriesLine, type SeriesStep } from '@/components/ui/series-line'
import { Swatch } from '@/components/ui/swatch'
import { WhoSees } from '@/components/ui/who-sees'

export const months: SeriesStep[] = [
  { state: 'held', text: 'Aug' },
  { state: 'held', text: 'Sep' },
  { state: 'held', text: 'Oct' },
  { state: 'is', text: 'Nov' },
  { state: 'break', text: 'Break' },
  { state: 'to-come', text: 'Feb' },
  { state: 'to-come', text: 'Mar' },
  { state: 'to-come', text: 'Apr' },
  { state: 'to-come', text: 'May' },
]

const days = [12, 9, 14, 11, 0, 10, 10, 14, 12]
const dates = months.map<SeriesStep>((step, at) =>
  step.state === 'break'
    ? step
    : { state: 'to-come', text: String(days[at]), under: step.text, spoken: `${days[at]} ${step.text}` },
)

export function ShowNotices() {
  return (
    <Section heading="Notices">
      <div className="grid items-start gap-7 wide:grid-cols-2">
        <Notice opening="Look here.">Three people are from one organisation.</Notice>
        <Notice look="plain" opening="Saved on this phone.">
          It will be sent when you are back online.
        </Notice>
        <Notice look="done" opening="Sent." announce>
          You will hear from us by 31 July.
        </Notice>
        <Notice look="trouble" opening="Not sent.">
          We couldn’t reach the server. What you wrote is still here.
        </Notice>
      </div>
      <div className="mt-7">
        <WhoSees>Only you see this. Nothing is sent unless you ask.</WhoSees>
      </div>
    </Section>
  )
}

export function ShowRows() {
  return (
    <Section heading="Rows">
      <Split even>
        <Rows>
          <Row href="#main" title="One clause in the agreement has new words" note="About 2 minutes." />
          <Row
            href="#main"
            title="Thao asked if you’d hold the close with her"
            note="Yes, no and “ask me later” are all fine."
          />
        </Rows>
        <PlanRows>
          <PlanRow at="10.05" state="past" what="Check-in" note="Farah. Took 25." />
          <PlanRow at="10.30" planned="10.20" state="now" now="Now, until 10.50" what="When the “no” comes from inside">
            <Voice className="mt-3">What does the “no” protect? Take one quiet minute before anyone speaks.</Voice>
          </PlanRow>
          <PlanRow at="10.50" planned="10.45" what="Break" note="5 minutes." />
          <PlanRow at="11.15" what="Close and check-out" note="Thao and Mei-Lin. 15 minutes, always kept." />
        </PlanRows>
      </Split>
    </Section>
  )
}

export function ShowPeople() {
  return (
    <>
      <Section heading="People" note="14 people, and you two">
        <People>
          <Person name="Ruby Whitfield" note="on the phone only" />
          <Person name="Sam Birch" note="they/them" />
          <Person name="Zainab Rahimi" note="first time since August" />
        </People>
      </Section>
      <Section heading="Series line">
        <SeriesLine label="Session 4 of 8" steps={months} />
        <div className="mt-7">
          <SeriesLine label="The eight dates" steps={dates} dates />
        </div>
      </Section>
      <Section heading="Words of people">
        <Split>
          <Says from="CoP focus group participant 2024">It helped me to see that I do know what I’m doing.</Says>
          <Marks>
            <li>You can always pass. Nobody asks why.</li>
            <li>Sessions are never recorded or transcribed.</li>
          </Marks>
        </Split>
        <p className="mt-7 font-serif text-head">
          Passing is always fine, and nobody{' '}
          <del>
            <span className="sr-only">Removed: </span>has to say
          </del>{' '}
          <ins>
            <span className="sr-only">Added: </span>asks
          </ins>{' '}
          why.
        </p>
      </Section>
    </>
  )
}

export function ShowTable() {
  return (
    <Section
      heading="Table"
      full={
        <DataTable
          caption="The four communities"
          head={
            <>
              <th scope="col">Community</th>
              <th scope="col">Session</th>
              <th scope="col">How sessions leave people</th>
            </>
          }
        >
          <tr>
            <th scope="row">
              <span className="flex gap-3.5">
                <Swatch colour="moss" icon="leaf" size="tiny" />
                <span>
                  <a href="#main">Emerging Practitioners</a>
                  <small>Nerida Cross, Farah Siddiqui</small>
                </span>
              </span>
            </th>
            <td>
              4 of 8 held<small>Next 10 Feb</small>
            </td>
            <td>Mostly lighter</td>
          </tr>
        </DataTable>
      }
    />
  )
}

export function ShowRest() {
  return (
    <>
      <Section heading="Facts">
        <KeyValues columns={2}>
          <KeyValue term="When">Wednesdays, 10 to 11.30 am</KeyValue>
          <KeyValue term="Where">Online</KeyValue>
        </KeyValues>
      </Section>
      <Section heading="Swatches">
        <div className="grid gap-4 wide:grid-cols-4">
          <Swatch colour="moss" icon="leaf" />
          <Swatch colour="dusk" icon="target" />
          <Swatch colour="straw" icon="book" />
          <Swatch colour="apricot" icon="hills" />
        </div>
      </Section>
      <Section heading="Details and dialog">
        <Details summary="Read it without the marks">Passing is always fine, and nobody asks why.</Details>
        <Dialog opens="Remove this clause" title="Remove this clause?">
          <p>The group sees that it was there, and who removed it.</p>
        </Dialog>
      </Section>
      <Section heading="Empty">
        <Empty title="Nothing is waiting for you." actions={<a href="#main">How a session runs</a>}>
          After your first session on 12 August, what you said you would try stands here.
        </Empty>
      </Section>
      <Section heading="Loading">
        <Loading label="Opening your home page" plain={{ href: '#main', size: '8 kB' }}>
          <div>
            <Skeleton />
            <Skeleton className="mt-3 h-3 w-1/2" />
          </div>
        </Loading>
      </Section>
    </>
  )
}
