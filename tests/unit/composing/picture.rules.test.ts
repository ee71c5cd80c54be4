import { expect, test } from 'vitest'
import { pictureOf, spread, type InGroup } from '@/lib/composing/picture.rules'

const someone = (given: Partial<InGroup> = {}): InGroup => ({
  name: 'Ama', setting: 'school', region: 'hume', years: 'under_one', alone: false, organisation: null, cannotMake: 0, ...given,
})

test('an empty group has nothing to show', () => {
  expect(pictureOf([])).toEqual({ count: 0, settings: [], regions: [], years: [], alone: 0, ofOne: [], fewDates: [] })
})

test('each kind is counted in the order of its list; what was not said, or is no longer on the list, comes last', () => {
  const labels = { b: 'Bee', a: 'Ay' }
  expect(spread(['a', null, 'b', 'a', 'gone'], labels)).toEqual([{ label: 'Bee', count: 1 }, { label: 'Ay', count: 2 }, { label: 'Not said', count: 2 }])
})

test('three from one organisation are told however they wrote its name, two are not', () => {
  const named = (name: string, organisation: string | null) => someone({ name, organisation })
  const two = [named('Ama', 'Deakin Shire'), named('Bea', ' deakin  shire ')]
  expect(pictureOf([...two, named('Cy', 'Elsewhere'), named('Di', null), named('Ed', null), named('Flo', '  ')]).ofOne).toEqual([])
  expect(pictureOf([...two, named('Cy', 'DEAKIN SHIRE')]).ofOne).toEqual([{ organisation: 'Deakin Shire', names: ['Ama', 'Bea', 'Cy'] }])
})

test('who misses three dates is told, who misses two is not', () => {
  const picture = pictureOf([someone({ name: 'Ama', cannotMake: 2 }), someone({ name: 'Bea', cannotMake: 3 }), someone({ name: 'Cy', alone: true }), someone({ alone: null })])
  expect(picture).toMatchObject({ count: 4, fewDates: ['Bea'], alone: 1 })
})
