export type PlainPage = { title: string; lead: string; code: string; again: boolean; exitUrl: string }

const safe: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function text(words: string): string {
  return words.replace(/[&<>"]/g, (sign) => safe[sign] ?? '')
}

/** A whole page that needs neither Next, nor the database, nor scripts: for when one of them is the trouble. */
export function plainPage({ title, lead, code, again, exitUrl }: PlainPage): string {
  return `<!doctype html>
<html lang="en-AU">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>Communities of Practice</title>
<link rel="stylesheet" href="/error.css">
</head>
<body>
<header><a class="mark" href="/">Communities of Practice</a><a class="leave" href="${text(exitUrl)}" rel="noreferrer">Leave this site quickly</a></header>
<main>
<h1>${text(title)}</h1>
<p class="lead">${text(lead)}</p>
${again ? '<p><a class="button" href="">Try again</a></p>\n' : ''}<p class="note">Telling us about it? Say <b>${text(code)}</b>.</p>
</main>
<footer><p>In danger now: call <b>000</b>. To talk to someone, any hour: 1800RESPECT, <b>1800 737 732</b>.</p></footer>
</body>
</html>
`
}
