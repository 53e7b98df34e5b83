import { useLayoutEffect, useId, useRef } from 'react'

const FOCUSABLE = '[tabindex="0"],input,button,textarea,a[href]'

/**
 * Focus moves into the sheet, Tab goes round inside it, Esc closes, focus returns. The sheet takes the id. All of it at once when the sheet
 * is there: after its first paint, which a slow machine makes late, a key would still go to the page below.
 */
export function useSheetFocus(onClose: () => void): string {
  const id = useId()
  const close = useRef(onClose)
  useLayoutEffect(() => {
    close.current = onClose
  })
  useLayoutEffect(() => {
    const root = document.getElementById(id)
    return root ? holdFocus(root, () => close.current()) : undefined
  }, [id])
  return id
}

function holdFocus(root: HTMLElement, onEscape: () => void): () => void {
  const before = document.activeElement as HTMLElement | null
  // Words alone are scrolled by keyboard too.
  const scroll = root.querySelector<HTMLElement>('.ax-sheet__scroll')
  if (scroll && focusables(scroll).length === 0) scroll.tabIndex = 0
  focusables(root)[0]?.focus()
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      onEscape()
    } else if (event.key === 'Tab') goRound(root, event)
  }
  // Capture: Taro's input stops key events from bubbling.
  document.addEventListener('keydown', onKeyDown, true)
  return () => {
    document.removeEventListener('keydown', onKeyDown, true)
    before?.focus?.()
  }
}

const focusables = (root: HTMLElement): HTMLElement[] => Array.from(root.querySelectorAll<HTMLElement>(FOCUSABLE))

function goRound(root: HTMLElement, event: KeyboardEvent): void {
  const stops = focusables(root)
  const edge = event.shiftKey ? stops[0] : stops[stops.length - 1]
  const outside = !root.contains(document.activeElement)
  if (!outside && document.activeElement !== edge) return
  event.preventDefault()
  const next = event.shiftKey ? stops[stops.length - 1] : stops[0]
  next?.focus()
}
