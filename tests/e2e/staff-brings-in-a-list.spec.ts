import type { Page } from '@playwright/test'
import { csvFile } from '@/lib/kernel/csv'
import { personWithRole } from '@/tests/factories/people'
import { next } from '@/tests/factories/words'
import { owner } from '@/tests/setup/owner'
import { expect, test } from '@/tests/setup/e2e'

const header = ['Name', 'Email', 'Organisation', 'Setting', 'Region', 'Works there since']

async function bring(page: Page, rows: string[][], name = 'newcomers.csv') {
  await page.goto('/staff/imports')
  await page.getByLabel(/^People/).check()
  await page.getByLabel('The list, as a CSV file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(csvFile(header, rows)) })
  await page.getByRole('button', { name: 'See what is in it' }).click()
}

async function journey(page: Page) {
  const mark = next()
  const good = [`Ana ${mark}`, `ana${mark}@example.net`, 'Moyne Shire', 'Local council', 'Barwon South West', '4/3/2024']
  const bad = [`Bea ${mark}`, `bea${mark}@example.net`, 'Moyne Shire', 'Local council', 'Barwon South West', '7/21/2024']
  const known = () => owner().emailAddress.count({ where: { address: { endsWith: `${mark}@example.net` } } })

  await bring(page, [good, bad])
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This list has to be mended')
  await expect(page.getByRole('row', { name: /3 Works there since .*month before the day/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Bring in/ })).toHaveCount(0)
  expect(await known()).toBe(0)

  await bring(page, [good, [...bad.slice(0, 5), '21/7/2024']])
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ready to come in')
  expect(await known()).toBe(0)
  await page.getByRole('button', { name: 'Bring in 2 people' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The list is in')
  expect(await known()).toBe(2)

  await bring(page, [good, [...bad.slice(0, 5), '21/7/2024']])
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing new in this list')
  await page.getByRole('button', { name: 'Put this list away' }).click()
  await expect(page.getByText('Nothing of that list came in.')).toBeVisible()
  expect(await known()).toBe(2)
}

test('dana brings in people: first a row has to be mended, then all come in, then nothing is new', async ({ page, signIn }) => {
  await signIn(page, (await personWithRole('staff', { calledName: 'Dana Cole' })).id)
  await journey(page)
})

test('a workbook is turned away at the field, and a list to begin with can be fetched', async ({ page, signIn }) => {
  await signIn(page, (await personWithRole('staff', { calledName: 'Dana Cole' })).id)
  await page.goto('/staff')
  await page.getByRole('link', { name: 'Bring in a list' }).click()
  await page.getByRole('button', { name: 'See what is in it' }).click()
  await expect(page.getByText('Choose what the list is about.').first()).toBeVisible()
  await page.getByLabel(/^People/).check()
  await page.getByLabel('The list, as a CSV file').setInputFiles({ name: 'list.xlsx', mimeType: 'application/zip', buffer: Buffer.from('PK\u0003\u0004') })
  await page.getByRole('button', { name: 'See what is in it' }).click()
  await expect(page.getByText(/That is a workbook/).first()).toBeVisible()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download people.csv' }).click()])
  expect(download.suggestedFilename()).toBe('people.csv')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('dana brings in people all the same', async ({ page, signIn }) => {
    await signIn(page, (await personWithRole('staff', { calledName: 'Dana Cole' })).id)
    await journey(page)
  })

  test('five thousand rows fit', async ({ page, signIn }) => {
    test.setTimeout(120_000)
    await signIn(page, (await personWithRole('staff', { calledName: 'Dana Cole' })).id)
    const mark = next()
    const rows = Array.from({ length: 5_000 }, (_, at) => [`Somebody with a long name ${at}`, `somebody.with.a.long.address.${mark}.${at}@organisation.example.net`, `An organisation with a long name of its own ${at % 900}`, 'Aboriginal community-controlled organisation', 'Barwon South West', '4/3/2024'])
    expect(Buffer.byteLength(csvFile(header, rows))).toBeGreaterThan(1024 * 1024)
    await bring(page, rows)
    await page.getByRole('button', { name: 'Bring in 5,000 people' }).click({ timeout: 30_000 })
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The list is in', { timeout: 60_000 })
    expect(await owner().emailAddress.count({ where: { address: { contains: `${mark}.` } } })).toBe(5_000)
  })
})
