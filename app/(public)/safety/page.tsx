import { Frame } from '@/app/frame'
import { ClearHistory } from '@/components/safety/clear-history'
import { PeopleToCall } from '@/components/people/people-to-call'
import { PlainHeader } from '@/components/ui/plain-header'
import { Marks } from '@/components/ui/rows'
import { Prose, Section, Wrap } from '@/components/ui/section'
import { currentViewer } from '@/lib/access/viewer'
import { siteSettings } from '@/lib/settings/settings.queries'

export default async function SafetyPage() {
  const viewer = await currentViewer()
  const { emergency, support, questionsTo } = await siteSettings(viewer)
  const inDanger = { name: 'In danger now', note: 'Police, ambulance, fire', number: emergency, lead: '' }
  return (
    <Frame viewer={viewer} title="Help">
      <PlainHeader
        title="Ask for help"
        lead="For you, and for anyone you work with. You don’t need to be sure that it is serious enough."
      />
      <Wrap>
        <Section heading="People to call" note="Day or night." measure>
          <PeopleToCall support={[inDanger, ...support]} />
        </Section>
        <Section heading="Leave this site quickly">
          <Prose>
            <p>
              The button at the top right of every page covers the page at once, signs you out and opens the weather.
              Pressing <b>Shift</b> three times does the same.
            </p>
            <p>
              The page you were on is replaced, so “back” doesn’t lead to it. What you were writing and hadn’t sent is
              gone.
            </p>
            <p>
              <b>It does not clear your history.</b> The pages you opened before stay in the browser’s list, with names
              such as “Home” or “Communities of Practice”. Someone who watches the device with software, or the network
              it is on, can still see that you were here.
            </p>
          </Prose>
        </Section>
        <Section
          id="history"
          heading="Clear your history"
          note="Taking out single lines is noticed less than an empty list."
        >
          <ClearHistory />
        </Section>
        <Section heading="A safer device">
          <Marks>
            <li>
              If someone may be looking at your phone or computer, use another one: at a library, at work, a friend’s.
            </li>
            <li>
              A private window keeps no history after you close it. It doesn’t hide you from software on the device.
            </li>
            <li>
              Give us an address that only you can open. Under “Me” you see every browser that is signed in, and can end
              any.
            </li>
            <li>Our mails have subjects such as “Your code”. None says what this is about.</li>
          </Marks>
        </Section>
        <Section heading="Us">
          <Prose>
            <p>
              We are not a crisis service, and nobody watches this site at night. For anything about your community or
              your account, <a href={`mailto:${questionsTo}`}>write to us</a>.
            </p>
          </Prose>
        </Section>
      </Wrap>
    </Frame>
  )
}
