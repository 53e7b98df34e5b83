import { View } from '@tarojs/components'
import { openPage, openTab } from '@/platform/routes/navigation'
import { TileGrid, type Tile } from '@/ui/list/tile-grid'
import { copy } from './home.copy'
import type { HomeView } from './home-view'

const words = copy.tiles

/** The ways in, each with what is most pressing behind it. */
export function HomeTiles({ view }: { readonly view: HomeView }) {
  const tiles: readonly Tile[] = [
    { key: 'calendar', icon: 'cal', title: words.calendar, note: calendarNote(view), onPress: () => void openTab('calendar') },
    { key: 'estimator', icon: 'calc', title: words.estimator, note: words.estimatorNote, onPress: () => void openTab('estimator') },
    { key: 'family', icon: 'link', title: words.family, note: words.familyNote, onPress: () => void openPage('familyAccounts') },
    { key: 'filing', icon: 'route', title: words.filing, note: filingNote(view), onPress: () => void openPage('outOfArea') },
    { key: 'sheet', icon: 'file', title: words.sheet, note: words.sheetNote, onPress: () => void openPage('billSheet') },
    { key: 'bills', icon: 'book', title: words.bills, note: words.billsNote, onPress: () => void openPage('bills') }
  ]
  return (
    <View className='ax-mt-3'>
      <TileGrid tiles={tiles} label={words.label} />
    </View>
  )
}

const calendarNote = ({ unpaid }: HomeView): string => (unpaid > 0 ? words.unpaid(unpaid) : words.allPaid)

function filingNote({ filing }: HomeView): string {
  if (filing === undefined) return words.filingNote
  return filing.daysLeft < 0 ? words.filingOver(filing.who) : words.filingLeft(filing.who, filing.daysLeft)
}
