import type { PropsWithChildren } from 'react'
import { watchLostPages } from '@/platform/routes/lost-page'
import './app.scss'

watchLostPages()

export default function App({ children }: PropsWithChildren) {
  return children
}
