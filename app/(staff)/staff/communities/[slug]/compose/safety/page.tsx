import { notFound } from 'next/navigation'
import { Frame } from '@/app/frame'
import { SafetyWishes } from '@/components/composing/safety-wishes'
import { Empty } from '@/components/ui/empty'
import { Notice } from '@/components/ui/notice'
import { PlainHeader } from '@/components/ui/plain-header'
import { Section, Wrap } from '@/components/ui/section'
import { WhoSees } from '@/components/ui/who-sees'
import { requireViewer } from '@/lib/access/viewer'
import { wishesPage } from '@/lib/composing/wishes.queries'

type Asked = { params: Promise<{ slug: string }>; searchParams: Promise<{ matched?: string | string[] }> }

export default async function SafetyWishesPage({ params, searchParams }: Asked) {
  const [{ slug }, { matched }] = await Promise.all([params, searchParams])
  const path = `/staff/communities/${slug}/compose`
  const viewer = await requireViewer(`${path}/safety`)
  const page = await wishesPage(viewer, slug)
  if (!page) notFound()
  const { wishes, unmatched } = page
  return (
    <Frame viewer={viewer} title="Program" here="/staff">
      <PlainHeader
        eyebrow={<a href={path}>{page.name}</a>}
        title="Safety wishes"
        lead="Some people tell us whom they can’t be in a group with. You are one of those who may know who."
      >
        {matched && (
          <Notice look="done" opening="Kept." announce>
            The two can’t be placed together from now on. If the wish means nobody, nothing is blocked by it.
          </Notice>
        )}
      </PlainHeader>
      <Wrap>
        <Section heading={wishes === 1 ? 'One wish' : `${wishes} wishes`} note={noteOf(wishes, unmatched)}>
          {wishes > 0 ? (
            <>
              <div className="mb-5">
                <WhoSees>
                  Read them only to compose this group. That you read them is written down, and whoever asked can see that it was read.
                </WhoSees>
              </div>
              <SafetyWishes communityId={page.id} />
            </>
          ) : (
            <Empty title="Nobody who would like to be in this community told us of anyone." />
          )}
        </Section>
      </Wrap>
    </Frame>
  )
}

function noteOf(wishes: number, unmatched: number): string | undefined {
  if (wishes === 0) return undefined
  if (unmatched === 0) return 'Each is matched with somebody.'
  return unmatched === 1 ? 'One still says nothing to us: read it and say whom it means.' : `${unmatched} still say nothing to us: read them and say whom they mean.`
}
