import { afterEach, beforeEach } from 'vitest'

// What React, Next or a library complains about is a fault of ours, so it fails the test in which it was said.
const said: string[] = []

console.error = (...words: unknown[]) => {
  said.push(words.map(String).join(' '))
}

beforeEach(() => {
  said.length = 0
})

afterEach(() => {
  if (said.length > 0) throw new Error(`console.error was called:\n${said.join('\n')}`)
})
