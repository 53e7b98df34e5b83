import { createContext, useContext, useState, type ReactNode } from 'react'
import type { Layer } from './second-tap'

const Layers = createContext<Layer>({})

/** A page or a sheet: what is in it comes and goes together. */
export function NewLayer({ children }: { readonly children: ReactNode }) {
  const [layer] = useState<Layer>(() => ({}))
  return <Layers.Provider value={layer}>{children}</Layers.Provider>
}

export const useLayer = (): Layer => useContext(Layers)
