import { useEffect, useState } from 'react'

/** False until what the page drew first is on its way to the screen: what lies below the edge may follow then, and delays nobody. */
export function usePainted(): boolean {
  const [painted, setPainted] = useState(false)
  useEffect(() => {
    const later = setTimeout(() => setPainted(true), 0)
    return () => clearTimeout(later)
  }, [])
  return painted
}
