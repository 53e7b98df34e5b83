import { homeFeed } from './home-feed'
import type { HomeLater } from './home-model'
import { HomeOverlay } from './home-overlay'

/** The second door of home: whoever comes in here opens stores. @param useView What is due for the family and how everybody stands. */
export const homeLater = (useView: Parameters<typeof homeFeed>[0]): HomeLater => ({ Feed: homeFeed(useView), Overlay: HomeOverlay })
