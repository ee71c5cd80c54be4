import { expect, test } from 'vitest'
import { givenTwice, inOrder, isStep, keptSince, numberOf, pageAfter, steps, stepsToFinish } from '@/lib/interests/form.rules'
import { saveCommunitiesInput, saveContactInput } from '@/lib/interests/form.schema'
import { stepTitles } from '@/lib/interests/interest.labels'

const formId = '01989c3e-0000-7000-8000-000000000001'
const [one, two] = ['01989c3e-0000-7000-8000-00000000000a', '01989c3e-0000-7000-8000-00000000000b']

test('there are five steps, each with a title, and one follows the other to the look over the whole', () => {
  expect(steps.map((step) => [numberOf(step), Boolean(stepTitles[step])])).toEqual([1, 2, 3, 4, 5].map((number) => [number, true]))
  expect(steps.map((step) => pageAfter(formId, step, undefined).split('/').at(-1))).toEqual(['work', 'communities', 'hopes', 'contact', `${formId}?saved=contact`])
  expect(pageAfter(formId, 'work', 'check')).toBe(`/interest/${formId}?saved=work`)
  expect([isStep('hopes'), isStep('link'), isStep('')]).toEqual([true, false, false])
})

test('a form that is not sent is kept for thirty days', () => {
  expect(keptSince(new Date('2026-07-31T10:00:00Z'))).toEqual(new Date('2026-07-01T10:00:00Z'))
})

test('communities stand in the order of the numbers she gave, and a number is given once', () => {
  expect(inOrder({ [one]: 2, [two]: 1 })).toEqual([two, one])
  expect(inOrder({ [one]: null, [two]: 1 })).toEqual([two])
  expect([givenTwice({ [one]: 1, [two]: 1 }), givenTwice({ [one]: 1, [two]: 3 }), givenTwice({ [one]: null, [two]: null })]).toEqual([two, null, null])
})

const empty = { step: 5, calledName: 'Ana', setting: null, region: null, yearsInPrevention: null, hopes: null, topic: null, interests: [] }

test('what is missing is said step by step; a topic stands for a community, and one taken back does not count', () => {
  expect(stepsToFinish(empty)).toEqual(['work', 'communities', 'hopes'])
  expect(stepsToFinish({ ...empty, step: 1, topic: 'Sport' })).toEqual(['work', 'communities', 'hopes', 'contact'])
  const full = { ...empty, setting: 'school', region: 'hume', yearsInPrevention: 'under_one', hopes: 'To learn.' }
  expect(stepsToFinish({ ...full, topic: 'Sport' })).toEqual([])
  expect(stepsToFinish({ ...full, interests: [{ withdrawnAt: null }] })).toEqual([])
  expect(stepsToFinish({ ...full, interests: [{ withdrawnAt: new Date() }] })).toEqual(['communities'])
})

test('numbers and dates are read from the names of their fields, one date or several', () => {
  const session = '01989c3e-0000-7000-8000-00000000000c'
  const raw = { formId, topic: ' Sport ', [`rank.${one}`]: '2', [`rank.${two}`]: '', [`away.${one}`]: session, [`away.${two}`]: [session] }
  expect(saveCommunitiesInput.parse(raw)).toEqual({
    formId, held: '', then: undefined, topic: 'Sport', rank: { [one]: 2, [two]: null }, away: { [one]: [session], [two]: [session] },
  })
  for (const wrong of [{ 'rank.x': '1' }, { [`rank.${one}`]: '0' }, { [`away.${one}`]: 'x' }]) {
    expect(saveCommunitiesInput.safeParse({ formId, ...wrong }).success).toBe(false)
  }
})

test('three people can be named, empty lines are none, and too long a line says so at its field', () => {
  const raw = { formId, 'apart.0': ' Craig ', 'apart.1': '', 'apart.2': 'Somebody', 'apart.3': 'A fourth' }
  expect(saveContactInput.parse(raw)).toMatchObject({ apart: ['Craig', 'Somebody', 'A fourth'], personalAddress: null })
  const long = saveContactInput.safeParse({ formId, 'apart.1': 'x'.repeat(501), personalAddress: 'home' })
  expect(long.error?.issues.map(({ path }) => path.join('.'))).toContain('personalAddress')
  expect(saveContactInput.safeParse({ formId, 'apart.1': 'x'.repeat(501) }).error?.issues[0]?.path.join('.')).toBe('apart.1')
  expect(saveContactInput.parse({ formId, personalAddress: ' Ana@Home.Example ' }).personalAddress).toBe('ana@home.example')
})
