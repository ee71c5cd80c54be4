import { describe, expect, test } from 'vitest'
import { codeAsMeant, deviceInWords, placeAfterSignIn, safeDestination, shouldNoteUse, stillSignedIn } from '@/lib/access/sign-in.rules'

const began = new Date('2026-11-01T00:00:00Z')
const after = (minutes: number) => new Date(began.getTime() + minutes * 60_000)
const row = { createdAt: began, seenAt: began, expiresAt: after(60 * 24 * 30), endedAt: null }

describe('a sign-in lasts', () => {
  test.each([
    ['a member after six days', [], 6 * 1440, true],
    ['a member after a week unused', [], 7 * 1440, false],
    ['staff after 29 minutes', ['staff'], 29, true],
    ['staff after 30 minutes unused', ['staff'], 30, false],
    ['an administrator after 30 minutes unused', ['administrator'], 30, false],
  ] as const)('%s', (_who, roles, minutes, holds) => {
    expect(stillSignedIn(row, roles, after(minutes))).toBe(holds)
  })

  test('thirty days at most, however busy; staff half a day', () => {
    const busy = (minutes: number) => ({ ...row, seenAt: after(minutes - 1) })
    expect(stillSignedIn(busy(30 * 1440 - 1), [], after(30 * 1440 - 1))).toBe(true)
    expect(stillSignedIn(busy(30 * 1440), [], after(30 * 1440))).toBe(false)
    expect(stillSignedIn(busy(12 * 60), ['staff'], after(12 * 60))).toBe(false)
  })

  test('until it is ended', () => {
    expect(stillSignedIn({ ...row, endedAt: after(1) }, [], after(2))).toBe(false)
  })
})

test('use is noted now and then, not with each page', () => {
  expect(shouldNoteUse(began, [], after(30))).toBe(false)
  expect(shouldNoteUse(began, [], after(61))).toBe(true)
  expect(shouldNoteUse(began, ['staff'], after(4))).toBe(true)
})

test.each([
  ['abcd 2345', 'ABCD2345'],
  ['ABCD-2345 ', 'ABCD2345'],
  ['a.b,c', 'ABC'],
])('a code typed as %j is meant as %j', (typed, meant) => {
  expect(codeAsMeant(typed)).toBe(meant)
})

describe('a destination', () => {
  test.each(['/home', '/sessions/1?now=left', '/communities/regional-and-rural'])('%s is kept', (path) => {
    expect(safeDestination(path)).toBe(path)
  })

  test.each([
    undefined, null, '', 'home', 'https://evil.example', '//evil.example', '///evil.example', '/\\evil.example', '\\\\evil.example',
    '/\t/evil.example', '/\n/evil.example', 'javascript:alert(1)', ' /home', '/sign-in', '/sign-in/code', 'http:/evil', `/${'a'.repeat(301)}`,
    '/%0a//evil\u0000',
  ])('%j leads home', (path) => {
    expect(safeDestination(path)).toBe('/home')
  })

  test('that climbs stays on this site', () => {
    expect(safeDestination('/a/../../etc')).toBe('/etc')
  })
})

test.each([
  ['Mozilla/5.0 (Linux; Android 14) Chrome/140 Mobile Safari/537', 'Chrome on Android'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18) Version/18 Safari/604', 'Safari on an iPhone or iPad'],
  ['Mozilla/5.0 (Windows NT 10.0) Chrome/140 Safari/537 Edg/140', 'Edge on Windows'],
  [null, 'A browser'],
])('%j is called %j', (agent, words) => {
  expect(deviceInWords(agent)).toBe(words)
})

test('someone without an address of her own is asked for one on her way, and still gets where she was going', () => {
  expect(placeAfterSignIn('/sessions/1?now=leaving', false)).toBe('/sessions/1?now=leaving')
  const asked = placeAfterSignIn('/sessions/1?now=leaving', true)
  expect(new URL(asked, 'http://x.example').searchParams.get('to')).toBe('/sessions/1?now=leaving')
  expect(asked).toContain('/account/addresses/personal')
  expect(placeAfterSignIn('/account/addresses/new', true)).toBe('/account/addresses/new')
})
