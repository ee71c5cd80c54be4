type Site = { appUrl: string; quickExitUrl: string; dev: boolean }

const closed = [
  'camera',
  'microphone',
  'geolocation',
  'display-capture',
  'payment',
  'usb',
  'serial',
  'hid',
  'bluetooth',
]
const quiet = [
  'accelerometer',
  'gyroscope',
  'magnetometer',
  'midi',
  'browsing-topics',
  'idle-detection',
  'xr-spatial-tracking',
]

/** The headers that every response carries, pages, files and errors alike; the policy for scripts comes beside them. */
export function fixedHeaders({ appUrl }: Pick<Site, 'appUrl'>): [string, string][] {
  const https = appUrl.startsWith('https:')
  return [
    ...(https ? ([['Strict-Transport-Security', 'max-age=63072000; includeSubDomains']] as [string, string][]) : []),
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'same-origin'],
    ['X-Frame-Options', 'DENY'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
    ['Permissions-Policy', [...closed, ...quiet].map((feature) => `${feature}=()`).join(', ')],
  ]
}

/** The content security policy around a nonce: nothing inline, nothing from elsewhere. */
export function contentPolicy({ appUrl, quickExitUrl, dev }: Site): (nonce: string) => string {
  const [before, after] = [
    "default-src 'none'; script-src 'nonce-",
    [
      `' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
      `style-src 'self'${dev ? " 'unsafe-inline'" : ''}`,
      "font-src 'self'",
      "img-src 'self' data:",
      `connect-src 'self'${dev ? ' ws:' : ''}`,
      `form-action 'self' ${new URL(quickExitUrl).origin}`,
      "manifest-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      ...(appUrl.startsWith('https:') ? ['upgrade-insecure-requests'] : []),
    ].join('; '),
  ]
  return (nonce) => before + nonce + after
}
