// Dialogs and toasts, which on a phone are not part of any page.

const toast = { timer: 0 }
const toastBox = () => document.getElementById('toast') as HTMLElement

export function showToast(text: string, ms?: number): void {
  clearTimeout(toast.timer)
  toastBox().textContent = text
  toastBox().hidden = text === ''
  if (ms !== undefined) toast.timer = window.setTimeout(() => showToast(''), ms)
}

function element(tag: string, text: string, parent: HTMLElement): HTMLElement {
  const created = document.createElement(tag)
  created.textContent = text
  parent.appendChild(created)
  return created
}

/** Resolves with the button that was tapped, and with what was typed where there is a field. */
export function askWithField(title: string, content: string, buttons: readonly string[], placeholder?: string): Promise<{ button: string; typed: string }> {
  const dialog = element('div', '', document.body)
  dialog.className = 'dialog'
  dialog.setAttribute('role', 'dialog')
  const box = element('div', '', dialog)
  if (title) element('b', title, box)
  if (content) element('p', content, box)
  const field = placeholder === undefined ? undefined : (element('input', '', box) as HTMLInputElement)
  if (field) field.placeholder = placeholder ?? ''
  return new Promise((resolve) => {
    for (const text of buttons) {
      element('button', text, box).addEventListener('click', () => {
        dialog.remove()
        resolve({ button: text, typed: field?.value ?? '' })
      })
    }
  })
}

export const ask = async (title: string, content: string, buttons: readonly string[]): Promise<string> =>
  (await askWithField(title, content, buttons)).button
