import type { Request } from 'autocannon'
import { buildFolder } from '@/tests/setup/server'
import { actionInBuild, readBuild } from '@/tests/authorization/manifest'
import type { Tapper } from './crowd'

const boundary = 'bench-form'

/** "I'm here" as the page itself sends it: the real server action, called by its id, by a person who is signed in. */
export function tapOn(origin: string): (tapper: Tapper) => Request {
  const action = actionInBuild(readBuild(buildFolder()), 'checkInAction')
  if (!action) throw new Error('The build has no checkInAction')
  return ({ sessionId, cookie }) => {
    const parts = { _1_sessionId: sessionId, 0: '[{"outcome":null,"typed":{}},"$K1"]' }
    const named = Object.entries(parts).toSorted(([one]) => (one === '0' ? 1 : -1))
    const text = named.map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
    return {
      method: 'POST',
      path: `/sessions/${sessionId}`,
      headers: {
        accept: 'text/x-component',
        'content-type': `multipart/form-data; boundary=${boundary}`,
        'next-action': action.id,
        origin,
        cookie,
      },
      body: `${text.join('')}--${boundary}--\r\n`,
    }
  }
}

/** The same for the hand-written route. */
export function yardstickTap({ signInId, sessionId }: Tapper): Request {
  return { method: 'POST', path: '/tap', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ signInId, sessionId }) }
}
