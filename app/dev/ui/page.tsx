import { notFound } from 'next/navigation'
import { isForLooking } from '@/lib/kernel/showing'
import { Page } from '@/components/shell/page'
import { ButtonLink } from '@/components/ui/button'
import { PageField } from '@/components/ui/page-field'
import { Section, Wrap } from '@/components/ui/section'
import { TextLink } from '@/components/ui/text-link'
import { DemoForm } from './demo-form'
import { demoFrame } from './demo-frame'
import { ShowNotices, ShowPeople, ShowRest, ShowRows, ShowTable } from './show-content'
import { ShowButtons, ShowChoices, ShowFields } from './show-controls'

export default function ComponentsPage() {
  if (!isForLooking()) notFound()
  return (
    <Page title="Components" here="/dev/ui" {...demoFrame}>
      <PageField
        colour="moss"
        eyebrow={<a href="/dev/ui">All communities</a>}
        title="Components and their states"
        lead="For people in their first two years of prevention work, or new to it from another field."
        actions={
          <>
            <ButtonLink href="#form">Express interest</ButtonLink>
            <TextLink href="#main" tone="ink">
              I can’t make it today
            </TextLink>
          </>
        }
        ring
      />
      <Wrap>
        <ShowButtons />
        <ShowFields />
        <ShowChoices />
        <ShowNotices />
        <ShowRows />
        <ShowPeople />
        <ShowTable />
        <ShowRest />
        <Section heading="A form" id="form">
          <DemoForm />
        </Section>
      </Wrap>
    </Page>
  )
}
