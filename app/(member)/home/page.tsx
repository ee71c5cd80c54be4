import { Frame } from '@/app/frame'
import { MyCommunities } from '@/components/home/my-communities'
import { NextSession } from '@/components/home/next-session'
import { Waiting } from '@/components/home/waiting'
import { DeletionPending } from '@/components/own-data/deletion-pending'
import { MyForms } from '@/components/interests/my-forms'
import { Notice } from '@/components/ui/notice'
import { Wrap } from '@/components/ui/section'
import { workplaceOf } from '@/lib/access/places.rules'
import { requireViewer } from '@/lib/access/viewer'
import { homePage } from '@/lib/dashboards/home.queries'
import { myDeletion } from '@/lib/own-data/my-deletion.queries'
import { myForms } from '@/lib/interests/form.queries'

type HomeProps = { searchParams: Promise<{ welcome?: string; left?: string }> }

export default async function HomePage({ searchParams }: HomeProps) {
  const { welcome, left } = await searchParams
  const viewer = await requireViewer('/home')
  const now = new Date()
  const [home, deletion, forms] = await Promise.all([homePage(viewer, now), myDeletion(viewer), myForms(viewer, null, now)])
  return (
    <Frame viewer={viewer} title="Home" here="/home">
      {welcome && (
        <Wrap className="py-4">
          <Notice look="done" opening="The place is yours." announce>
            It stays yours if you change jobs. The dates are below.
          </Notice>
        </Wrap>
      )}
      {left && (
        <Wrap className="py-4">
          <Notice look="done" opening="You have left." announce>
            Thank you for your time there. What you said and wrote stays yours, and you can look back below.
          </Notice>
        </Wrap>
      )}
      {deletion && (
        <Wrap className="py-4">
          <DeletionPending deletion={deletion} />
        </Wrap>
      )}
      <NextSession
        next={home.next}
        name={viewer.calledName}
        belongs={home.communities.length > 0}
        was={home.former.length > 0}
        away={home.communities.some(({ pause }) => pause !== null)}
        work={workplaceOf(viewer)}
        now={now}
      />
      <Wrap>
        <Waiting home={home} now={now} />
        <MyForms forms={forms} />
        <MyCommunities home={home} now={now} />
      </Wrap>
    </Frame>
  )
}
