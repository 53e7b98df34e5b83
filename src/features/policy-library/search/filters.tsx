import { View } from '@tarojs/components'
import { useLostPlace } from '@/shell/missing-places'
import { Notice } from '@/ui/frame/notice'
import { PickChips } from '@/ui/form/pick-chips'
import { SearchField } from '@/ui/form/search-field'
import { SummaryRow } from '@/ui/list/summary-row'
import { Tabs } from '@/ui/frame/tabs'
import { TextLink } from '@/ui/mark/text-link'
import { libraryAreas } from '../rows/areas'
import { conflictCount, lineCount } from '../rows/entries'
import { copy } from '../library.copy'
import type { LibraryModel } from '../screen/use-library'

/** Values that are no place and no topic. */
const MORE = 'more'
const ALL = 'all'

type Props = { readonly model: LibraryModel; readonly onMorePlaces: () => void }

/** Where → about what → only what disagrees; and words to look for. */
export function Filters({ model, onMorePlaces }: Props) {
  const { chips, topics, view, typed } = model
  const places = [...chips.map(({ code, short }) => ({ value: code, label: short })), { value: MORE, label: copy.morePlaces(libraryAreas.length), opens: true }]
  const tabs = [{ value: ALL, label: copy.allTopics }, ...topics.map((topic) => ({ value: topic, label: topic }))]
  return (
    <>
      <SearchField label={copy.search} placeholder={copy.searchHint} value={typed} onChange={model.type} onConfirm={model.search} />
      <View className='ax-mt-3'>
        <PickChips label={copy.placesLabel} value={view.area} chips={places} onChange={(code) => (code === MORE ? onMorePlaces() : model.chooseArea(code))} />
      </View>
      <Tabs label={copy.topicsLabel} tabs={tabs} value={view.topic ?? ALL} onChange={(topic) => model.chooseTopic(topic === ALL ? undefined : topic)} />
      <View className='ax-mt-3'>
        <Statement model={model} />
      </View>
      {/* Always there, so that a line that comes or goes redraws nothing but itself. */}
      <View>
        <SearchLine model={model} />
      </View>
    </>
  )
}

/** How much there is, how much of it disagrees, and what the sources are worth. */
function Statement({ model: { library, view, showConflicts } }: { readonly model: LibraryModel }) {
  const isLost = useLostPlace(view.area) !== null
  if (isLost) return null
  const { area, entries, hotline } = library
  const conflicts = conflictCount(entries)
  const link = view.onlyConflicts ? copy.allAgain : copy.onlyConflicts
  const action = conflicts === 0 && !view.onlyConflicts ? undefined : <TextLink quiet onPress={() => showConflicts(!view.onlyConflicts)}>{link}</TextLink>
  return (
    <Notice tone={conflicts === 0 ? 'neutral' : 'amber'} lead={copy.count(area.short, lineCount(entries), conflicts)} action={action}>
      {copy.plain(hotline)}
    </Notice>
  )
}

/** While typing only this line changes: the cards wait until the search is confirmed. */
function SearchLine({ model: { waiting, view, found, search, clear } }: { readonly model: LibraryModel }) {
  if (waiting !== undefined) return <SummaryRow action={<TextLink onPress={search}>{copy.see}</TextLink>}>{copy.waiting(waiting)}</SummaryRow>
  if (view.query === '') return null
  return <SummaryRow action={<TextLink onPress={clear}>{copy.allAgain}</TextLink>}>{copy.results(view.query, found)}</SummaryRow>
}
