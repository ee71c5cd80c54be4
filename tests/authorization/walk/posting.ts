type Posting = { url: string; actionId: string; cookie: string | null; fields: Record<string, string>; file?: { field: string; content: File } | undefined }

export type Posted = { status: number; kind: string; because: string; everything: string; body: string }

/** Calls a server action by its id, as anyone can who knows it: a form after Next's own protocol, to any page that carries it. */
export async function post({ url, actionId, cookie, fields, file }: Posting): Promise<Posted> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(`_1_${name}`, value)
  if (file) form.append(`_1_${file.field}`, file.content)
  form.append('0', JSON.stringify([{ outcome: null, typed: {} }, '$K1']))
  const answer = await fetch(url, {
    method: 'POST',
    headers: {
      accept: 'text/x-component',
      'next-action': actionId,
      origin: new URL(url).origin,
      ...(cookie ? { cookie } : {}),
    },
    body: form,
    redirect: 'manual',
  })
  const body = await answer.text()
  const everything = `${JSON.stringify([...answer.headers])}\n${body}`
  const sentOn = answer.headers.get('x-action-redirect') ?? answer.headers.get('location')
  const outcome = /"outcome":\{"kind":"(\w+)"(?:,"(?:because|fields)":("(?:[^"\\]|\\.)*"|\{[^}]*\}))?/.exec(body)
  return { status: answer.status, kind: sentOn ? 'done' : (outcome?.[1] ?? 'fault'), because: outcome?.[2] ?? '', everything, body }
}
