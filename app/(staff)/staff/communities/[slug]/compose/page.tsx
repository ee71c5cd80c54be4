import { notFound } from 'next/navigation'
import { Frame } from '@/app/frame'
import { ByKeyboard } from '@/components/composing/by-keyboard'
import { GroupPicture } from '@/components/composing/group-picture'
import { InterestRow } from '@/components/composing/interest-row'
import { LookingForm } from '@/components/composing/looking-form'
import { NextWaiting } from '@/components/composing/next-waiting'
import { Pages } from '@/components/composing/pages'
import { Live } from '@/components/shell/live'
import { ButtonLink } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { Head, Note } from '@/components/ui/headings'
import { Notice } from '@/components/ui/notice'
import { PlainHeader } from '@/components/ui/plain-header'
import { Split, Wrap } from '@/components/ui/section'
import { WhoSees } from '@/components/ui/who-sees'
import { requireViewer } from '@/lib/access/viewer'
import { composingPage } from '@/lib/composing/composing.queries'
import { addressOf, interestsOnAPage, lookingAt, showWords } from '@/lib/composing/looking.rules'
import { mayReadWishes } from '@/lib/composing/placing.policy'
import { composingTitle } from '@/lib/composing/row.rules'

type Asked = { params: Promise<{ slug: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function ComposePage({ params, searchParams }: Asked) {
  const { slug } = await params
  const looking = lookingAt(await searchParams)
  const path = `/staff/communities/${slug}/compose`
  const viewer = await requireViewer(path)
  const page = await composingPage(viewer, slug, looking, new Date())
  if (!page) notFound()
  const { rows, counts, picture, room, next, cap, placesTaken, others, reasons } = page
  const here = addressOf(path, looking, { page: looking.page })
  const lists = { reasons, others }
  const inOrder = looking.show === 'waiting' && looking.sort === 'sent' && !looking.setting && !looking.region && !looking.first
  const before = (looking.page - 1) * interestsOnAPage
  return (
    <Frame viewer={viewer} title="Program" here="/staff">
      <PlainHeader
        eyebrow={
          <>
            <a href={`/staff/communities/${slug}`}>{page.name}</a>, {page.program}
          </>
        }
        title={composingTitle(placesTaken, counts.undecided)}
        titleSize="long"
      >
        <p className="wide:hidden">
          <a href="#group">See the group so far</a>
        </p>
      </PlainHeader>
      <Wrap>
        <Split className="border-t border-line pt-8">
          <div>
            <Head>{showWords[looking.show]}</Head>
            <Note className="mt-1">
              <Live address={`/api/communities/${slug}/composing/events`} live="Live: what colleagues choose appears here." here={here} />
            </Note>
            <Note className="max-wide:hidden">With the arrow keys you go from choice to choice, and from person to person.</Note>
            {next && (
              <div className="mt-4">
                <NextWaiting next={next} free={cap - placesTaken} listHref={addressOf(path, { ...looking, setting: '', region: '', first: false, sort: 'sent' }, { show: 'waiting' })} />
              </div>
            )}
            {!room.allowed && counts.undecided > 0 && (
              <Notice className="mt-4" look="plain" opening="No place is free.">
                {room.because}
              </Notice>
            )}
            <div className="mt-3 mb-6">
              <LookingForm path={path} looking={looking} counts={counts} />
            </div>
            {rows.length > 0 ? (
              <>
                <ByKeyboard label="Interests">
                  {rows.map((row, at) => (
                    <InterestRow
                      key={row.id}
                      row={row}
                      dates={page.dates}
                      timeZone={page.timeZone}
                      lists={lists}
                      position={inOrder ? before + at + 1 : null}
                    />
                  ))}
                </ByKeyboard>
                <Pages path={path} looking={looking} shown={rows.length} />
                <div className="mt-6">
                  <WhoSees>Only the program team reads these words. Choices are known to nobody else until letters go.</WhoSees>
                </div>
              </>
            ) : (
              <Empty title="Nobody is here.">
                {counts.all === 0 ? 'New forms stand here as soon as they are sent.' : 'Choose another list above, or narrow it down less.'}
              </Empty>
            )}
          </div>
          <aside id="group" aria-label="The group so far" className="wide:sticky wide:top-24 wide:max-h-[calc(100vh-7rem)] wide:overflow-y-auto">
            <GroupPicture
              picture={picture}
              cap={cap}
              keptApart={page.keptApartHere}
              safetyHref={mayReadWishes(viewer).allowed ? `${path}/safety` : null}
            >
              <p className="mt-5">
                <ButtonLink href={`${path}/letters`} full>
                  Prepare the letters
                </ButtonLink>
              </p>
              <Note className="mt-2">
                {counts.unsent === 0 ? 'No letter waits.' : `${counts.unsent} ${counts.unsent === 1 ? 'letter waits' : 'letters wait'}.`} Nothing is
                sent yet. Everyone gets an answer, and everyone we can’t place is offered something else.
              </Note>
            </GroupPicture>
            <p className="mt-6 flex flex-wrap gap-x-5">
              <a href={`${path}/file`}>Save the list as a file</a>
              {mayReadWishes(viewer).allowed && <a href={`${path}/safety`}>Safety wishes</a>}
            </p>
          </aside>
        </Split>
      </Wrap>
    </Frame>
  )
}
