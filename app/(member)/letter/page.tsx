import { Frame } from '@/app/frame'
import { ManagerLetter } from '@/components/memberships/manager-letter'
import { ManagerLetterForm } from '@/components/memberships/manager-letter-form'
import { PlainHeader } from '@/components/ui/plain-header'
import { Wrap } from '@/components/ui/section'
import { WhoSees } from '@/components/ui/who-sees'
import { requireViewer } from '@/lib/access/viewer'
import { dayAndYearInWords } from '@/lib/kernel/dates'
import { env } from '@/lib/kernel/env'
import { myPlaces } from '@/lib/memberships/my-membership.queries'
import { siteSettings } from '@/lib/settings/settings.queries'

export default async function LetterPage() {
  const viewer = await requireViewer('/letter')
  const [places, { organisation, questionsTo }] = await Promise.all([myPlaces(viewer), siteSettings(viewer)])
  const facts = { organisation, questionsTo, address: env().APP_URL, day: dayAndYearInWords(new Date(), 'Australia/Melbourne') }
  return (
    <Frame viewer={viewer} title="A letter">
      <div className="print:hidden">
        <PlainHeader
          eyebrow={<a href="/home">Home</a>}
          title="Explain that nobody can come instead"
          titleSize="session"
          lead="A manager may ask whether somebody else can go this time. This letter says why not, kindly."
        >
          <WhoSees>We send it to nobody and keep no copy. You print it or copy it.</WhoSees>
        </PlainHeader>
      </div>
      <Wrap data-prints-alone="">
        {places.length > 0 ? (
          <ManagerLetterForm name={viewer.calledName} places={places} facts={facts} />
        ) : (
          <ManagerLetter facts={facts} about={null} />
        )}
      </Wrap>
    </Frame>
  )
}
