import { View } from '@tarojs/components'
import { Button, ButtonRow } from '@/ui/touch/button'
import { Card } from '@/ui/frame/card'
import { Cell } from '@/ui/list/cell'
import { EmptyState } from '@/ui/frame/empty-state'
import { aria } from '@/ui/touch/a11y'
import { higherAreas, type LibraryArea } from '../rows/areas'
import { copy } from '../library.copy'
import type { LibraryModel } from './use-library'

/** Pages replace one another: a phone draws one of them at a time. */
export function Pager({ model: { view, pageCount, turnTo } }: { readonly model: LibraryModel }) {
  if (pageCount < 2) return null
  return (
    <View className='lib-pager' {...aria({ role: 'navigation', label: copy.pages })}>
      <View className='lib-pager__words'>{copy.page(view.page + 1, pageCount)}</View>
      <ButtonRow>
        <Button kind='outline' disabled={view.page === 0} onPress={() => turnTo(view.page - 1)}>{copy.pageBefore}</Button>
        <Button kind='outline' disabled={view.page === pageCount - 1} onPress={() => turnTo(view.page + 1)}>{copy.pageAfter}</Button>
      </ButtonRow>
    </View>
  )
}

export function NothingFound({ model: { view, clear } }: { readonly model: LibraryModel }) {
  const { none } = copy
  const title = view.query === '' ? (view.onlyConflicts ? none.conflicts : none.topic) : none.search(view.query)
  return (
    <View className='ax-mt-5'>
      <EmptyState title={title} action={<Button size='sm' kind='secondary' onPress={clear}>{none.action}</Button>}>
        {none.text}
      </EmptyState>
    </View>
  )
}

/** What a place does not say is not nothing: it is in the rules above it. */
export function HigherPlaces({ area, onChoose }: { readonly area: LibraryArea; readonly onChoose: (code: string) => void }) {
  const places = higherAreas(area)
  if (places.length === 0) return null
  return (
    <View className='ax-mt-5'>
      <Card>
        {places.map(({ code, short }) => (
          <Cell key={code} title={copy.higher(short)} note={copy.higherNote} onPress={() => onChoose(code)} />
        ))}
      </Card>
    </View>
  )
}
