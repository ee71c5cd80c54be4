import { expect, test } from 'vitest'
import { groupLine, linesShownSince } from '@/lib/memberships/group-line.rules'
import { managerLetter } from '@/lib/memberships/manager-letter.rules'
import { workShown } from '@/lib/memberships/work-shown.rules'

const day = (text: string) => new Date(`${text}T00:00:00Z`)
const today = day('2026-11-22')
const work = (roleTitle: string, setting: string, fromOn = '2024-01-01', untilOn: string | null = null) => ({
  roleTitle, setting, fromOn: day(fromOn), untilOn: untilOn === null ? null : day(untilOn),
})

test('a group sees of somebody’s work what she chose, and nothing of what is over or to come', () => {
  const mine = [work('Officer', 'council'), work('Coach', 'sport', '2020-01-01', '2025-12-31'), work('Lead', 'hospital', '2027-01-01')]
  expect(workShown('nothing', mine, today)).toBeNull()
  expect(workShown('setting', mine, today)).toBe('Local council')
  expect(workShown('role_and_setting', mine, today)).toBe('Officer. Local council')
  expect(workShown('role_and_setting', [work('', 'council')], today)).toBe('Local council')
  expect(workShown('setting', [work('A', 'council'), work('B', 'council')], today)).toBe('Local council')
  expect(workShown('setting', [], today)).toBeNull()
})

test('a line to the group says that something changed, never what or where, and goes again', () => {
  const said = { id: '1', saidAt: new Date('2026-11-20T01:00:00Z'), person: { calledName: 'Thao Nguyen' } }
  const changed = groupLine({ ...said, kind: 'changed_work' }, 'Australia/Melbourne')
  expect(changed).toEqual({
    id: '1',
    words: 'Thao Nguyen’s work has changed, and Thao wanted you to know. Thao keeps the place here.',
    day: 'Friday 20 November',
  })
  expect(groupLine({ ...said, kind: 'left' }, 'Australia/Melbourne').words).toContain('has left the community')
  expect(linesShownSince(day('2026-12-25'))).toEqual(day('2026-11-20'))
})

const facts = { organisation: 'Safe and Equal', questionsTo: 'cop@example.org', address: 'https://learn.example.org', day: 'Sunday 22 November 2026' }

test('the letter says that the place is hers, why, and what others can do; it names the community only if asked', () => {
  const letter = managerLetter(facts, { name: 'Thao N.', community: null }).join('\n')
  expect(letter).toContain('Thao N. has a place in a Community of Practice of Safe and Equal')
  expect(letter).toContain('nobody can come instead')
  expect(letter).toContain('https://learn.example.org')
  expect(letter).toContain('cop@example.org')
  expect(managerLetter(facts, { name: 'Thao N.', community: 'Emerging Practitioners' }).join('\n')).toContain('“Emerging Practitioners”')
})

test('for somebody without a place the letter claims none', () => {
  const letter = managerLetter(facts, null).join('\n')
  expect(letter).not.toContain('has a place in')
  expect(letter).not.toContain('undefined')
  expect(letter).toContain('Each place belongs to one person')
})
