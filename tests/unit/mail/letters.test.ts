import { describe, expect, test } from 'vitest'
import { addressee, toName } from '@/lib/mail/letter'
import { letters } from '@/lib/mail/letters'
import { renderLetter } from '@/lib/mail/render'

const link = 'https://learn.example.org/offers/0198'

const samples: Record<string, Record<string, unknown>> = {
  'sign-in-code': { code: 'ABCD2345', link, minutes: 10 },
  'address-proof': { code: 'ABCD2345', minutes: 10 },
  'address-changed': { change: 'added' },
  'own-data-ready': { link },
  'deletion-asked': { day: 'Monday', link },
  'account-deleted': {},
  'primary-proof': { code: 'ABCD2345', minutes: 10 },
  'merge-proof': { code: 'ABCD2345', minutes: 10 },
  'accounts-merged': {},
  'interest-begun': { calledName: 'Leocadia', link, days: 30, earlier: link },
  'interest-received': { calledName: 'Leocadia', communities: [{ name: 'Kookaburra', answerBy: 'Friday 31 July' }], topic: true, before: ['Kookaburra'], link },
  answer: {
    subject: 'Our answer to you',
    words: ['Leocadia, you are on the list of Kookaburra.', 'We write when a place comes free.'],
    kind: 'another',
    other: { name: 'Kookaburra', link },
    catalogue: link,
    questionsTo: 'someone@example.org',
  },
  'offer-withdrawn': { calledName: 'Leocadia', communityName: 'Kookaburra', why: 'We counted wrong.' },
  'session-changed': {
    communityName: 'Kookaburra',
    changes: ['Session 4, The room, is now on Wednesday 11 November 2026.'],
    why: 'The hall is closed.',
    link,
  },
  offer: {
    calledName: 'Leocadia',
    communityName: 'Kookaburra',
    dates: ['Wednesday 12 August 2026', 'Wednesday 9 September 2026'],
    rhythm: 'Once a month',
    openUntil: 'Friday 7 August',
    link,
    facilitators: ['Philippa', 'Zoltan'],
  },
}

// What a locked phone beside the bed must not say.
const telling = `violence abuse abused abuser family domestic safe safety perpetrator victim survivor women men refuge
  practitioner specialist worker organisation community communities practice session supervision check-in program
  trauma crisis harm counselling police court assault children`.split(/\s+/)

const rendered = (name: string) => renderLetter(letters[name]!, { to: 'someone@example.org', ...samples[name] })

test('every letter has a sample here', () => {
  expect(Object.keys(samples).sort()).toEqual(Object.keys(letters).sort())
})

describe.each(Object.keys(samples))('the letter %s', (name) => {
  test('shows a locked phone neither a name nor what it is about', async () => {
    const { subject, html, text } = await rendered(name)
    const first = html.replace(/<(title|style)>[^]*?<\/\1>/g, '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').trim()
    for (const glimpse of [subject, text.replace(/\s+/g, ' ').slice(0, 120), first.slice(0, 250)]) {
      const words = glimpse.toLowerCase().split(/[^a-z-]+/)
      expect(telling.filter((word) => words.includes(word))).toEqual([])
      for (const secret of ['Leocadia', 'Kookaburra', 'Philippa', 'Zoltan', 'ABCD']) expect(glimpse).not.toContain(secret)
    }
  })

  test('says the same in HTML and in plain text', async () => {
    const { html, text } = await rendered(name)
    const written = Object.entries(samples[name]!).filter(([key]) => !['subject', 'kind', 'catalogue'].includes(key))
    const payload = written.flatMap(([, value]) => value).filter((value) => typeof value === 'string')
    for (const value of payload) {
      const shown = value === 'ABCD2345' ? 'ABCD 2345' : value
      expect(html).toContain(shown)
      expect(text).toContain(shown)
    }
    expect(text).not.toMatch(/<|&[a-z]+;|undefined|null|\[object/)
    expect(text.split('\n').filter((line) => line.length > 78 && !line.startsWith('http'))).toEqual([])
  })

  test('loads nothing and counts nobody', async () => {
    const { html } = await rendered(name)
    expect(html).not.toMatch(/<img|<script|<link|url\(|@import|src=|background=/i)
    const addresses = [...html.replace(/<!DOCTYPE[^>]*>/, '').matchAll(/https?:[^"'\s<]+/g)].map(([found]) => found)
    expect(addresses.filter((found) => found !== link)).toEqual([])
  })

  test('carries no mark-up that somebody typed', async () => {
    const hostile = Object.fromEntries(
      Object.entries(samples[name]!).map(([key, value]) => [
        key,
        typeof value === 'string' && value !== link && !['change', 'kind', 'subject'].includes(key) ? '<a href="https://evil.example">x</a>' : value,
      ]),
    )
    const { html } = await renderLetter(letters[name]!, { to: 'someone@example.org', ...hostile })
    expect(html).not.toContain('<a href="https://evil')
  })
})

test('a code is worth sending for as long as it works, an offer always', async () => {
  expect((await rendered('sign-in-code')).lastsMinutes).toBe(10)
  expect((await rendered('offer')).lastsMinutes).toBe(Infinity)
})

test('somebody without a place is always offered something', async () => {
  const sample = { ...samples['answer'], kind: 'not_this_time', other: null, to: 'someone@example.org' }
  const { text, subject } = await renderLetter(letters['answer']!, sample)
  expect(subject).toBe('Our answer to you')
  for (const offered of ['waiting list', 'Another community', 'News of a topic', `See all communities:\n${link}`]) expect(text).toContain(offered)
})

test('a name that could be an advertisement is left out', () => {
  expect(toName('Ngaire-Mae O’Brien', 'your place is held.')).toBe('Ngaire-Mae O’Brien, your place is held.')
  for (const name of ['evil.example/win', 'Ring 0400 000 000', 'a'.repeat(41), 'x\nBcc: y@z.example', '']) {
    expect(toName(name, 'your place is held.')).toBe('Your place is held.')
  }
})

test('a letter goes to one address', () => {
  for (const to of ['a@b.example, c@d.example', 'a@b.example\r\nBcc: c@d.example', 'a <a@b.example>', 'a']) {
    expect(addressee.safeParse(to).success).toBe(false)
  }
})
