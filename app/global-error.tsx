'use client'

export default function GlobalError() {
  return (
    <html lang="en-AU">
      <body>
        <main>
          <h1>We couldn’t open that page</h1>
          <p>The fault is ours, not yours.</p>
          <p>
            <a href="">Try again</a>
          </p>
        </main>
      </body>
    </html>
  )
}
