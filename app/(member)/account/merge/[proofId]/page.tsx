import { notFound } from 'next/navigation'
import { z } from 'zod'
import { Frame } from '@/app/frame'
import { SignInAgain } from '@/components/access/sign-in-again'
import { MergeForm, ProveOtherForm } from '@/components/people/merge-forms'
import { WhatMerges } from '@/components/people/what-merges'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { PlainHeader } from '@/components/ui/plain-header'
import { Section, Wrap } from '@/components/ui/section'
import { signedInLately } from '@/lib/access/step-up.policy'
import { requireViewer } from '@/lib/access/viewer'
import { mergePage, type MergePage } from '@/lib/people/merge.queries'

const openings = {
  asked: { title: 'Type the code', lead: 'If that address opens another account here, a code is on its way to it. It works for ten minutes.' },
  gone: { title: 'That has run out', lead: 'A proof lasts ten minutes, so that nobody else can use it. Nothing was changed.' },
  merged: { title: 'They are one account', lead: 'What the other account had is in this one.' },
  proved: { title: 'This is what will happen', lead: 'The other account is yours too. Read it through, then press the button at the end.' },
}

export default async function MergeProofPage({ params }: { params: Promise<{ proofId: string }> }) {
  const { proofId } = await params
  const path = `/account/merge/${proofId}`
  const viewer = await requireViewer(path)
  const now = new Date()
  const page = z.uuid().safeParse(proofId).success ? await mergePage(viewer, proofId, now) : null
  if (!page) notFound()
  const lately = signedInLately(viewer, now)
  return (
    <Frame viewer={viewer} title="Two accounts" here="/account">
      <PlainHeader eyebrow={<a href="/account#addresses">Me</a>} {...openings[page.state]} />
      <Wrap>
        <div className="pb-8">
          {lately.allowed || page.state === 'gone' || page.state === 'merged' ? (
            <Standing page={page} proofId={proofId} />
          ) : (
            <SignInAgain because={lately.because} to={path} />
          )}
        </div>
      </Wrap>
    </Frame>
  )
}

function Standing({ page, proofId }: { page: MergePage; proofId: string }) {
  if (page.state === 'merged') return <ButtonLink href="/account">Look at my account</ButtonLink>
  if (page.state === 'gone') return <ButtonLink href="/account/merge">Ask for a new code</ButtonLink>
  if (page.state === 'asked') {
    return (
      <div className="max-w-measure">
        <p className="mb-6">
          You wrote <b className="wrap-anywhere">{page.address}</b>. Is it mistyped? <a href="/account/merge">Write another one</a>
        </p>
        <ProveOtherForm proofId={proofId} address={page.address} />
      </div>
    )
  }
  if (!page.may.allowed) {
    return (
      <Notice className="max-w-measure" opening="These two can’t be merged from here.">
        {page.may.because}
      </Notice>
    )
  }
  return (
    <>
      <WhatMerges other={page.other} mergesInto={page.mergesInto} />
      <Section heading="Merge them?" measure>
        <MergeForm proofId={proofId} />
      </Section>
    </>
  )
}
