import { Fragment } from 'react'
import { Frame } from '@/app/frame'
import { CommunityList } from '@/components/communities/community-list'
import { Empty } from '@/components/ui/empty'
import { PageField } from '@/components/ui/page-field'
import { Prose, Section, Wrap } from '@/components/ui/section'
import { TextLink } from '@/components/ui/text-link'
import { formCookie } from '@/lib/access/cookies'
import { currentViewer } from '@/lib/access/viewer'
import { catalogue } from '@/lib/communities/catalogue.queries'
import { myForms } from '@/lib/interests/form.queries'
import { mayExpressInterest } from '@/lib/interests/interest.policy'
import { interestIn } from '@/lib/interests/standing.rules'
import { standingInWords } from '@/lib/interests/standing.labels'
import { countInWords, listInWords } from '@/lib/kernel/dates'
import { siteSettings } from '@/lib/settings/settings.queries'

export default async function CataloguePage() {
  const viewer = await currentViewer()
  const now = new Date()
  const [program, { questionsTo }, forms] = await Promise.all([
    catalogue(viewer),
    siteSettings(viewer),
    formCookie().then((held) => myForms(viewer, held, now)),
  ])
  const communities = (program?.communities ?? []).map((community) => {
    const here = interestIn(forms, community.id)
    return { ...community, standing: here ? standingInWords(here) : null }
  })
  const open = communities.filter((community) => mayExpressInterest(viewer, community, now).allowed)
  const closing = [...new Set(open.map(({ closesOn }) => closesOn))].map((day) => ({
    day,
    names: open.filter(({ closesOn }) => closesOn === day).map(({ name }) => name),
  }))
  const count = countInWords(communities.length)
  return (
    <Frame viewer={viewer} title="Communities" here="/">
      <PageField
        colour="moss"
        ring
        title="Think about the work with people who do the work"
        lead="Small groups of people who work to prevent family and gender-based violence in Victoria. They meet online through the year, with a facilitator who knows the field. Free, and never recorded."
      />
      <Wrap>
        <Section
          heading={program ? `${count[0]!.toUpperCase()}${count.slice(1)} communities for ${program.name}` : 'Communities of Practice'}
          full={<CommunityList communities={communities} />}
        >
          {communities.length > 0 ? (
            <p className="max-w-measure text-ink-soft">
              {open.length === 0 && 'Expressions of interest are closed for this year. '}
              {closing.map(({ day, names }) => (
                <Fragment key={day}>
                  Expressions of interest in {listInWords(names)} close <b>{day}</b>.{' '}
                </Fragment>
              ))}
              It is not first come, first served: we read every form, then put together groups of up to{' '}
              {Math.max(...communities.map(({ cap }) => cap))}.
            </p>
          ) : (
            <Empty title="The next communities are being put together.">Dates and how to take part will stand here.</Empty>
          )}
        </Section>
        <Section heading="What it is like" measure>
          <Prose>
            <p>You bring a real question from your work. The group thinks about it with you. You leave with something to try.</p>
            <p className="text-ink-soft">It isn’t training, and it isn’t supervision.</p>
            <p>Your place is yours. If you change jobs you keep it, and nobody can come in your place.</p>
          </Prose>
        </Section>
        <Section heading="Not sure which one?" measure>
          <Prose>
            <p>Express interest in any of them and say so. We may suggest a different community, and we will ask you first.</p>
            <p>
              Is none of them about what you need? <a href="/interest">Tell us the topic</a>, and we keep it for planning.
            </p>
            <TextLink href={`mailto:${questionsTo}`}>Ask us a question</TextLink>
          </Prose>
        </Section>
      </Wrap>
    </Frame>
  )
}
