import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** A Chromium of the system, or undefined when only Playwright’s own can do. */
export function systemChromium(): string | undefined {
  return places.find((path) => existsSync(path))
}

function tries(command: string, ...given: string[]): boolean {
  try {
    execFileSync(command, given, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    return true
  } catch {
    return false
  }
}

/** Makes sure that there is a browser: the system’s, else Debian’s when we may install it, else Playwright’s own. */
export function ensureChromium(): void {
  if (systemChromium()) return
  const root = process.getuid?.() === 0
  if (root && existsSync('/usr/bin/apt-get')) {
    if (tries('apt-get', 'update') && tries('apt-get', 'install', '-y', '--no-install-recommends', 'chromium') && systemChromium()) return
  }
  const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli')
  if (!tries(process.execPath, playwright, 'install', 'chromium')) {
    throw new Error('There is no browser for the tests. Install Chromium (apt-get install chromium), then run them again.')
  }
}

if (import.meta.main) ensureChromium()
