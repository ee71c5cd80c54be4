import { describe, expect, test } from 'vitest'
import { stampOf } from '@/lib/composing/letter.rules'
import { firstWordings, placeholders } from '@/lib/composing/wording.labels'
import { canBeFilled, filled, saysNothingToStrangers, wordingsOf } from '@/lib/composing/wording.rules'
import type { PlacingChoice } from '@/prisma/generated/enums'

const choices = Object.keys(firstWordings) as PlacingChoice[]

test.each(choices)('the first words of the letter “%s” pass what is asked of all words', (choice) => {
  expect(saysNothingToStrangers(firstWordings[choice].subject)).toEqual({ allowed: true })
  expect(canBeFilled(choice, firstWordings[choice].body)).toEqual({ allowed: true })
  expect(filled(firstWordings[choice].body, placeholders[choice]).join(' ')).not.toMatch(/[{}]|undefined/)
})

test.each(['Your community', 'Safe places', 'A place, {name}', 'About the session', 'WOMEN first', 'Check-in'])('“%s” is no subject', (subject) => {
  expect(saysNothingToStrangers(subject).allowed).toBe(false)
})

describe('what is in braces', () => {
  test('is known for this letter, or named', () => {
    expect(canBeFilled('offer', '{name} {open until}')).toEqual({ allowed: true })
    expect(canBeFilled('waiting', '{open until}')).toMatchObject({ because: expect.stringContaining('{open until}') as string })
    expect(canBeFilled('waiting', '{}')).toMatchObject({ allowed: false })
    expect(canBeFilled('waiting', 'a } b')).toMatchObject({ because: expect.stringContaining('brace') as string })
  })
  test('is filled in paragraph by paragraph, once', () => {
    expect(filled('{name}, you are in {community}.\n\n \nLine one\nline two', { name: 'Ama', community: '{name}' })).toEqual(['Ama, you are in {name}.', 'Line one line two'])
  })
  test('leaves out a name that could be an advertisement, and the sentence does without', () => {
    const to = (body: string) => filled(body, { name: 'win at evil.example', community: 'X' })
    expect(to('{name}, you are in {community}.')).toEqual(['You are in X.'])
    expect(to('Hello {name}, welcome.')).toEqual(['Hello, welcome.'])
    expect(to('{name}')).toEqual([])
  })
})

test('what staff wrote stands over the first words, letter by letter', () => {
  const wordings = wordingsOf([{ choice: 'waiting', subject: 'S', body: 'B', changedAt: new Date() }])
  expect(wordings.waiting).toEqual({ subject: 'S', body: 'B' })
  expect(wordings.offer).toBe(firstWordings.offer)
})

test('the mark of what was looked at changes with a choice more, a choice less, a newer choice, a newer wording', () => {
  const at = (second: number) => new Date(second * 1000)
  const one = stampOf([{ chosenAt: at(1) }, { chosenAt: at(2) }], [])
  const others = [stampOf([{ chosenAt: at(2) }], []), stampOf([{ chosenAt: at(1) }, { chosenAt: at(3) }], []), stampOf([{ chosenAt: at(1) }, { chosenAt: at(2) }], [{ changedAt: at(1) }]), stampOf([], [])]
  expect(new Set([one, ...others]).size).toBe(5)
})
