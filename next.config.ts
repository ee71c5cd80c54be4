import type { NextConfig } from 'next'

const config: NextConfig = {
  distDir: process.env.NEXT_DIST ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  productionBrowserSourceMaps: false,
  // Types are checked once, by `npm run check`, which also covers the tests.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['pg', 'pg-boss', 'pino', 'rate-limiter-flexible', 'nodemailer'],
  // Our own server refuses more than 1 MB before Next sees it, except where lists are brought in.
  experimental: { serverActions: { bodySizeLimit: '3mb' } },
}

export default config
