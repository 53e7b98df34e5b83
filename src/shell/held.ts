import { createContext, useContext, useEffect, useState, type Dispatch, type SetStateAction } from 'react'

/** What a page holds in memory while it is drawn anew (`withPlaces`); outside of it each drawing starts afresh. */
export const HeldContext = createContext<Map<string, unknown> | null>(null)

/** `useState` for what somebody chose or typed: when a place comes and the page is drawn anew, it is as it was. `name` is one of the page's. */
export function useHeld<Value>(name: string, start: () => Value): readonly [Value, Dispatch<SetStateAction<Value>>] {
  const held = useContext(HeldContext)
  const [value, set] = useState(() => (held?.has(name) ? (held.get(name) as Value) : start()))
  useEffect(() => void held?.set(name, value), [held, name, value])
  return [value, set]
}
