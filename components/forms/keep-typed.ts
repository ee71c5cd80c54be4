function storageKey(form: HTMLFormElement): string {
  return `typed ${location.pathname} ${[...document.forms].indexOf(form)}`
}

/** Keeps what was typed over a reload, in this tab only. */
export function keepTyped(form: HTMLFormElement): void {
  const typed = [...new FormData(form)].filter(([, value]) => typeof value === 'string')
  sessionStorage.setItem(storageKey(form), JSON.stringify(typed))
}

/** Puts back what was kept, once. */
export function restoreTyped(form: HTMLFormElement): void {
  const kept = sessionStorage.getItem(storageKey(form))
  if (!kept) return
  sessionStorage.removeItem(storageKey(form))
  const typed = JSON.parse(kept) as [string, string][]
  for (const element of form.elements) {
    if (element instanceof HTMLInputElement && ['checkbox', 'radio'].includes(element.type)) {
      element.checked = typed.some(([name, value]) => name === element.name && value === element.value)
    } else if ('value' in element && 'name' in element && (element as HTMLInputElement).type !== 'hidden') {
      const at = typed.findIndex(([name]) => name === element.name)
      const [found] = at < 0 ? [] : typed.splice(at, 1)
      if (found) element.value = found[1]
    }
  }
}
