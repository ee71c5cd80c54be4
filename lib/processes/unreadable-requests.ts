import type { Server } from 'node:http'
import type { Socket } from 'node:net'

const answers: Record<string, string> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

/** What Node cannot read as HTTP never becomes a request; it is answered here, with the same headers as the rest. */
export function answerUnreadable(server: Server, headers: [string, string][]): void {
  const own = [
    ['Content-Security-Policy', "default-src 'none'"],
    ['Connection', 'close'],
    ['Content-Length', '0'],
  ]
  const lines = [...headers, ...own].map(([name, value]) => `${name}: ${value}\r\n`).join('')
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return socket.destroy()
    socket.end(`HTTP/1.1 ${answers[error.code ?? ''] ?? '400 Bad Request'}\r\n${lines}\r\n`)
  })
}
