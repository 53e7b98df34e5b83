import { useState } from 'react'
import { View } from '@tarojs/components'
import type { IsoDate } from '@/domain/date/iso-date'
import { openPage, pageUrl } from '@/platform/routes/navigation'
import { useShareCard } from '@/platform/sharing/share'
import { useLostPlace } from '@/shell/missing-places'
import { Screen } from '@/shell/screen'
import { inWords } from '@/shell/in-words.copy'
import { Highlight } from '@/ui/list/highlight'
import { cx } from '@/ui/touch/class-names'
import { Notice } from '@/ui/frame/notice'
import { TextLink } from '@/ui/mark/text-link'
import { areaWith } from '../rows/areas'
import { areaOfEntry, libraryOf, type Library } from '../rows/library'
import { pageAnchor, type Drawing } from '../rows/drawing'
import { copy as compareCopy } from '../compare/compare.copy'
import { CompareSheet } from '../compare/compare-sheet'
import { Answers } from '../search/answers'
import { Filters } from '../search/filters'
import { copy } from '../library.copy'
import '../rows/library.scss'
import { shareParams, type LinkParams } from './link-params'
import { PageOfEntries } from './page-of-entries'
import { HigherPlaces, NothingFound, Pager } from './page-ends'
import { PlacesSheet, RowSheet, SourceDetails, type OpenSheet } from './sheets'
import { useLibrary, type LibraryModel } from './use-library'

type Props = { readonly today: IsoDate; readonly query: LinkParams }

/** Every cited statement and figure of a place, who says it, what disagrees and what is missing. */
export function LibraryScreen({ today, query }: Props) {
  const model = useLibrary(query)
  const [sheet, setSheet] = useState<OpenSheet>({})
  const { library, view } = model
  const drawing = drawingOf({ library: sheet.row === undefined ? library : libraryOf(areaOfEntry(sheet.row.entry.id)), query: view.query, today, setSheet })
  const lost = useLostPlace(view.area)
  useShareCard(() => shareCardOf(model, sheet))
  return (
    <Screen
      title={copy.title}
      scrollTo={view.scrollTo}
      overlay={<Sheets model={model} sheet={sheet} setSheet={setSheet} drawing={drawing} />}
    >
      <Filters model={model} onMorePlaces={() => setSheet({ places: true })} />
      {model.isLost ? (
        <View className='ax-mt-3'>
          <Notice tone='amber'>{copy.lost}</Notice>
        </View>
      ) : null}
      <View>
        <Answers model={model} today={today} onOpen={({ entry, row }) => setSheet({ row: { entry, row } })} />
      </View>
      {lost === null ? <Listed model={model} drawing={drawing} /> : <View className='ax-mt-3'>{lost}</View>}
      <View className={cx(model.waiting !== undefined && 'lib-waits')}>
        <HigherPlaces area={library.area} onChoose={model.chooseArea} />
        {lost === null ? <TextLink iconAfter='right' onPress={() => setSheet({ compare: true })}>{compareCopy.open}</TextLink> : null}
        <TextLink iconAfter='right' onPress={() => void openPage('places')}>{copy.coverage.open}</TextLink>
      </View>
    </Screen>
  )
}

/** The lines of the place, a page at a time. */
const Listed = ({ model, drawing }: { readonly model: LibraryModel; readonly drawing: Drawing }) => (
  <>
    <View id={pageAnchor(model.view.page)} className={cx(model.answers !== undefined && 'lib-waits')}>
      <PageOfEntries entries={model.shown} countOf={model.countOf} linked={model.linked} drawing={drawing} />
    </View>
    <View className={cx(model.waiting !== undefined && 'lib-waits')}>
      {model.pageCount === 0 ? <NothingFound model={model} /> : <Pager model={model} />}
    </View>
  </>
)

type ToDraw = { readonly library: Library; readonly query: string; readonly today: IsoDate; readonly setSheet: (change: (before: OpenSheet) => OpenSheet) => void }

/** A line from another place has the numbers of its own place. */
function drawingOf({ library, query, today, setSheet }: ToDraw): Drawing {
  return {
    today,
    mark: (text) => (query === '' ? inWords(text) : <Highlight text={inWords(text)} query={query} />),
    numberOf: (key, sources) => {
      const source = sources[key]
      return source === undefined ? undefined : { index: library.numberOf(source), source }
    },
    openRow: (entry, row) => setSheet(() => ({ row: { entry, row } })),
    openSource: (source) => setSheet((before) => ({ ...before, source }))
  }
}

function shareCardOf({ library: { area } }: LibraryModel, { row }: OpenSheet) {
  const title = row === undefined ? copy.shareArea(area.short) : copy.shareTitle(area.short, row.entry.title)
  return { title, path: pageUrl('policy', shareParams(area.code, row?.entry.id)) }
}

type SheetsProps = {
  readonly model: LibraryModel
  readonly sheet: OpenSheet
  readonly setSheet: (sheet: OpenSheet) => void
  readonly drawing: Drawing
}

/** One at a time: a source that was opened from a line leads back to it. */
function Sheets({ model, sheet: { row, source, places, compare }, setSheet, drawing }: SheetsProps) {
  const close = () => setSheet({})
  if (source !== undefined) return <SourceDetails open={source} on={drawing.today} onClose={() => setSheet(row === undefined ? {} : { row })} />
  if (row !== undefined) return <RowSheet open={row} place={areaWith(areaOfEntry(row.entry.id))?.short ?? ''} drawing={drawing} onClose={close} />
  if (compare === true) return <CompareSheet library={model.library} today={drawing.today} onClose={close} />
  if (places !== true) return null
  const choose = (code: string) => {
    close()
    model.chooseArea(code)
  }
  return <PlacesSheet value={model.view.area} onChoose={choose} onClose={close} />
}
