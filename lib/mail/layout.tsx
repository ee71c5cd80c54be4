import { Body, Container, Head, Heading, Html, Preview } from '@react-email/components'
import type { ReactNode } from 'react'
import { Words } from './parts'
import { darkStyle, style } from './style'

type LayoutProps = { subject: string; glance: string; children: ReactNode }

/** The sheet every letter is written on: its subject as the title, its opening first, no pictures. */
export function Layout({ subject, glance, children }: LayoutProps) {
  return (
    <Html lang="en-AU" dir="ltr">
      <Head>
        <title>{subject}</title>
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="viewport" content="width=device-width" />
        <style>{darkStyle}</style>
      </Head>
      <Preview>{glance}</Preview>
      <Body className="page" style={style.page}>
        <Container className="sheet" style={style.sheet}>
          <Heading as="h1" className="words" style={style.title}>
            {subject}
          </Heading>
          <Words>{glance}</Words>
          {children}
        </Container>
      </Body>
    </Html>
  )
}
