'use client'

import { Marks } from '@/components/ui/rows'
import { Section } from '@/components/ui/section'

/** What holds in every community, whoever is in it. */
export function WhatKeepsItSafe() {
  return (
    <Section heading="What keeps it safe">
      <Marks>
        <li>The group writes its own agreement before it starts, and can change it.</li>
        <li>You can always pass. Nobody asks why.</li>
        <li>Sessions are never recorded or transcribed.</li>
        <li>Use the name and pronouns you want. No photo needed.</li>
      </Marks>
    </Section>
  )
}
