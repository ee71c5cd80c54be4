import { Frame } from '@/app/frame'
import { ButtonLink } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { PlainHeader } from '@/components/ui/plain-header'
import { Row, Rows } from '@/components/ui/rows'
import { Section, Wrap } from '@/components/ui/section'
import { requireViewer } from '@/lib/access/viewer'
import { myPlaces } from '@/lib/memberships/my-membership.queries'

export default async function FinishPage() {
  const viewer = await requireViewer('/account/work/finish')
  const places = await myPlaces(viewer)
  return (
    <Frame viewer={viewer} title="Work" here="/account">
      <PlainHeader
        eyebrow={<a href="/account#work">Me</a>}
        title="Finish the series, or leave now?"
        titleSize="session"
        lead="You are welcome until the last session. If that is what you would like, there is nothing to do."
        actions={<ButtonLink href="/home">Finish the series</ButtonLink>}
      />
      <Wrap>
        <Section heading="Or leave now" note="Each opens a page that asks once more.">
          {places.length > 0 ? (
            <Rows>
              {places.map(({ id, name, slug }) => (
                <Row key={id} href={`/communities/${slug}/membership/leave`} title={`Leave ${name}`} />
              ))}
            </Rows>
          ) : (
            <Empty title="You have no place just now." />
          )}
        </Section>
      </Wrap>
    </Frame>
  )
}
