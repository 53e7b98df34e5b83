import type { PropsWithChildren } from 'react'
import { watchLostPages } from '@/platform/lost-page'
import './app.scss'

watchLostPages()

export default function App({ children }: PropsWithChildren) {
  return children
}
