const TOAST_MS = 2500

let line: HTMLElement | undefined
let timer = 0

/** A sentence that needs no answer. Taro's own brings a font and styles that the Content-Security-Policy refuses. */
export function showToast(title: string): void {
  line ??= document.body.appendChild(Object.assign(document.createElement('div'), { className: 'ax-said', role: 'status' }))
  line.textContent = title
  window.clearTimeout(timer)
  timer = window.setTimeout(() => {
    if (line) line.textContent = ''
  }, TOAST_MS)
}
