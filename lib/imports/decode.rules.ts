import { allow, refuse, type Decision } from '@/lib/kernel/decision'

/** Files that are no text at all, by their first bytes, each with the sentence that says what to bring instead. */
const otherKinds: [first: readonly number[], because: string][] = [
  [[0x50, 0x4b, 0x03, 0x04], 'That is a workbook, as Excel and Numbers keep it. Choose “Save as” or “Export” there, then “CSV UTF-8”, and bring that file.'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'That is an old Excel workbook. Choose “Save as” in Excel, then “CSV UTF-8”, and bring that file.'],
  [[0x25, 0x50, 0x44, 0x46], 'That is a PDF. Bring the list as a CSV file, which a spreadsheet can save.'],
]

const noText = 'We can’t read that file as text. Save it in your spreadsheet as “CSV UTF-8”, and bring that file.'

function begins(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, at) => bytes[at] === byte)
}

/** Whether a file can be a list at all: not empty, and no workbook or PDF. */
export function maybeText(bytes: Uint8Array): Decision {
  if (bytes.length === 0) return refuse('That file is empty. Choose the one that has your list.')
  const other = otherKinds.find(([first]) => begins(bytes, first))
  return other ? refuse(other[1]) : allow
}

function encodingOf(bytes: Uint8Array): string {
  if (begins(bytes, [0xff, 0xfe])) return 'utf-16le'
  if (begins(bytes, [0xfe, 0xff])) return 'utf-16be'
  const some = bytes.subarray(0, 2_000)
  const zeros = (odd: number) => some.filter((byte, at) => byte === 0 && at % 2 === odd).length
  if (zeros(1) > some.length / 5) return 'utf-16le'
  return zeros(0) > some.length / 5 ? 'utf-16be' : 'utf-8'
}

/** The text of a file from a spreadsheet, in whichever of its encodings: UTF-8, UTF-16, or the old one of Windows. */
export function textOf(bytes: Uint8Array): { text: string } | { because: string } {
  const may = maybeText(bytes)
  if (!may.allowed) return may
  const text = decoded(bytes, encodingOf(bytes))
  return /[\u0000-\u0008\u000E-\u001F\uFFFD]/.test(text) ? { because: noText } : { text }
}

function decoded(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    // Older Excel saves in the encoding of Windows, in which every byte is a letter.
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
