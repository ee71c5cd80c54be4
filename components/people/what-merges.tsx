import { Marks } from '@/components/ui/rows'
import { Section } from '@/components/ui/section'
import type { OtherAccount } from '@/lib/people/merge.queries'

const list = new Intl.ListFormat('en-AU', { type: 'conjunction' })

/** What will happen when two accounts are merged, in words, before anything does. */
export function WhatMerges({ other, mergesInto }: { other: OtherAccount; mergesInto: string }) {
  const { calledName, addresses, places, shared, losesRights } = other
  return (
    <>
      <Section heading="What comes across" measure>
        <Marks>
          <li>
            {addresses.length === 1 ? 'Its address' : 'Its addresses'}:{' '}
            <span className="wrap-anywhere">{list.format(addresses)}</span>.{' '}
            {losesRights
              ? 'At first they only get mail, because this account has a role in the program team. You can change that afterwards.'
              : 'What signs you in there signs you in here.'}
          </li>
          {places.length > 0 && <li>Your {places.length === 1 ? 'place' : 'places'} in {list.format(places)}.</li>}
          <li>Where you work and worked, the forms you sent, the sessions you came to.</li>
          <li>How you arrived and left. Your words stay sealed, and what you shared with nobody stays with you.</li>
        </Marks>
      </Section>
      <Section heading="What becomes one" measure>
        <Marks>
          {shared.length > 0 && (
            <li>
              Both accounts know {list.format(shared)}. What you have there becomes one, from the earlier day on. A second
              place goes back to the program team.
            </li>
          )}
          {calledName === mergesInto ? (
            <li>Your name stays {mergesInto}.</li>
          ) : (
            <li>
              Your name is {mergesInto}, as in this account. {calledName} goes, and people see the one name everywhere.
            </li>
          )}
          <li>Where you sent a form for the same community from both, one of them stands.</li>
          <li>Where you answered the same thing in both, what you said last counts. Calendar and quiet hours are those of this account.</li>
        </Marks>
      </Section>
      <Section heading="What ends" measure>
        <Marks>
          <li>Browsers that are signed in to the other account are signed out at once.</li>
          <li>A copy of your data that you asked for there is gone. Ask for a new one here, and it has everything.</li>
          <li>Every address that signs you in, of both accounts, is told that it was done.</li>
          <li>It can’t be undone.</li>
        </Marks>
      </Section>
    </>
  )
}
