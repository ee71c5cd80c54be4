import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import { Frame } from '@/app/frame'
import { MySignIns } from '@/components/access/my-sign-ins'
import { SignOut } from '@/components/access/sign-out'
import { DeletionPending } from '@/components/own-data/deletion-pending'
import { MyAddresses } from '@/components/people/my-addresses'
import { MyWork } from '@/components/people/my-work'
import { NameForm } from '@/components/people/name-form'
import { Saved } from '@/components/people/saved'
import { ThemeForm } from '@/components/people/theme-form'
import { PlainHeader } from '@/components/ui/plain-header'
import { Section, Wrap } from '@/components/ui/section'
import { TextLink } from '@/components/ui/text-link'
import { mySignIns } from '@/lib/access/sign-ins.queries'
import { requireViewer } from '@/lib/access/viewer'
import { dateOf } from '@/lib/kernel/dates'
import { myDeletion } from '@/lib/own-data/my-deletion.queries'
import { me } from '@/lib/people/me.queries'

type AccountProps = { searchParams: Promise<{ saved?: string | string[] }> }

const timeZone = 'Australia/Melbourne'

export default async function AccountPage({ searchParams }: AccountProps) {
  const { saved } = await searchParams
  const viewer = await requireViewer('/account')
  const now = new Date()
  const [person, signIns, deletion, jar] = await Promise.all([
    me(viewer),
    mySignIns(viewer, now),
    myDeletion(viewer),
    cookies(),
  ])
  if (!person) notFound()
  const theme = jar.get('theme')?.value
  return (
    <Frame viewer={viewer} title="Me" here="/account">
      <PlainHeader title="Me" actions={<SignOut />}>
        <Saved what={typeof saved === 'string' ? saved : undefined} />
        <DeletionPending deletion={deletion} className="mt-4" />
      </PlainHeader>
      <Wrap>
        <Section heading="My name" note="The people in your communities see it, and the program team." measure>
          <NameForm calledName={person.calledName} pronouns={person.pronouns} />
        </Section>
        <Section id="addresses" heading="My addresses" note="Nobody in your communities sees them.">
          <MyAddresses addresses={person.addresses} />
        </Section>
        <Section
          id="work"
          heading="Where I work"
          note="You and the program team see it. A group sees only what you choose under “My place”. If you change jobs you keep your places."
        >
          <MyWork work={person.affiliations} today={dateOf(now, timeZone)} />
        </Section>
        <Section id="signed-in" heading="Where I’m signed in" note="Ending one works at once.">
          <MySignIns signIns={signIns} now={now} timeZone={timeZone} />
        </Section>
        <Section id="appearance" heading="Light or dark">
          <ThemeForm chosen={theme === 'light' || theme === 'dark' ? theme : 'device'} />
        </Section>
        <Section heading="What is kept about me">
          <p className="max-w-measure">
            What we keep, for how long, and who sees it. What you said on arriving and leaving is there too, and you can
            wipe it.
          </p>
          <p>
            <TextLink href="/account/kept">See what is kept</TextLink>
          </p>
        </Section>
        <Section heading="Leaving for good">
          <p className="max-w-measure">You can delete your account, and have seven days to think again.</p>
          <p>
            <TextLink href="/account/delete">Delete my account</TextLink>
          </p>
        </Section>
      </Wrap>
    </Frame>
  )
}
