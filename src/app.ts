import type { PropsWithChildren } from 'react'
import { watchLostPages } from '@/platform/routes/lost-page'
import { drawFigures } from '@/ui/touch/figures'
import './app.scss'

watchLostPages()
drawFigures()

export default function App({ children }: PropsWithChildren) {
  return children
}
