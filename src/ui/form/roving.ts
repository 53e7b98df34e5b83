import type { KeyPress } from '../touch/a11y'

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

type Roving = { tabIndex: number; onKey: (event: KeyPress) => void }

/**
 * One tab stop for a group of choices. Arrow keys move, and choose where `choose` is given, as a radio group does on the web.
 * In a list whose choice closes a sheet they only move: Enter chooses.
 */
export function roving(index: number, count: number, chosen: number, choose?: (index: number) => void): Roving {
  const stop = chosen < 0 ? 0 : chosen
  return {
    tabIndex: index === stop ? 0 : -1,
    onKey: (event) => {
      const step = STEPS[event.key]
      if (step === undefined) return
      event.preventDefault()
      const next = (index + step + count) % count
      choose?.(next)
      focusSibling(event.currentTarget, next)
    }
  }
}

function focusSibling(target: unknown, index: number): void {
  const group = (target as { parentElement?: Element | null }).parentElement
  const sibling = group?.querySelectorAll('[role="radio"],[role="tab"]')[index]
  ;(sibling as HTMLElement | undefined)?.focus?.()
}
