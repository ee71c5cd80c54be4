import type { CSSProperties } from 'react'

// Mail readers know no variables, so the design's values are written out: light here, dark in `darkStyle`.
const sans = '"Atkinson Hyperlegible Next", -apple-system, "Segoe UI", Roboto, Helvetica, Arial, sans-serif'
const serif = 'Literata, "Iowan Old Style", Charter, Georgia, serif'
const ink = '#21251f'

export const style = {
  page: { margin: 0, padding: 0, backgroundColor: '#fdfcf9', color: ink, fontFamily: sans },
  sheet: { maxWidth: '34rem', margin: '0 auto', padding: '32px 20px 40px' },
  title: { margin: '0 0 20px', fontFamily: serif, fontSize: '28px', lineHeight: 1.2, fontWeight: 500, color: ink },
  words: { margin: '0 0 16px', fontSize: '17px', lineHeight: 1.55, color: ink },
  head: { margin: '28px 0 8px', fontFamily: serif, fontSize: '20px', lineHeight: 1.3, fontWeight: 500, color: ink },
  list: { margin: '0 0 16px', padding: '0 0 0 22px' },
  item: { margin: '0 0 4px', fontSize: '17px', lineHeight: 1.55, color: ink },
  code: {
    margin: '0 0 20px',
    padding: '18px 20px',
    backgroundColor: '#e4ede4',
    borderRadius: '8px',
    color: ink,
    fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
    fontSize: '32px',
    lineHeight: 1.2,
    fontWeight: 700,
    letterSpacing: '3px',
    whiteSpace: 'nowrap',
  },
  button: {
    display: 'inline-block',
    margin: '8px 0 24px',
    padding: '13px 22px',
    backgroundColor: '#1e4f40',
    borderRadius: '8px',
    color: '#ffffff',
    fontSize: '17px',
    lineHeight: 1.3,
    fontWeight: 700,
    textDecoration: 'none',
  },
  link: { color: '#1e4f40', textDecoration: 'underline' },
  close: { margin: '28px 0 0', padding: '20px 0 0', borderTop: '1px solid #dad7cb' },
  note: { margin: '0 0 8px', fontSize: '15px', lineHeight: 1.45, color: '#484d44' },
} satisfies Record<string, CSSProperties>

export const darkStyle = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .page, .page td, .sheet { background-color: #181b17 !important; }
  .page, .page td, .words { color: #efeee6 !important; }
  .note { color: #c6c8ba !important; }
  .close { border-color: #3a3f36 !important; }
  .code { background-color: #22332b !important; color: #efeee6 !important; }
  .link { color: #a8d5bf !important; }
  .button { background-color: #a8d5bf !important; color: #12251d !important; }
}`
