import { useMemo, useState } from 'react'
import { View } from '@tarojs/components'
import { SectionHeader } from '@/ui/frame/section-header'
import { aria } from '@/ui/touch/a11y'
import { Button, ButtonRow } from '@/ui/touch/button'
import { NumberGrid } from '../number-grid'
import { codePicture } from './code-picture'
import { copy } from './send.copy'
import '../hand-over.scss'

/** One code at a time; the person turns the pages, because the other phone sets the pace. */
export function CodeShow({ codes }: { readonly codes: readonly string[] }) {
  const [number, setNumber] = useState(1)
  const [seen, setSeen] = useState<readonly number[]>([])
  const picture = useMemo(() => codePicture(codes[number - 1] ?? ''), [codes, number])
  const turn = (to: number) => {
    setSeen((before) => [...before, number])
    setNumber(to)
  }
  return (
    <>
      <SectionHeader title={copy.show(number)} />
      <View className='hand-code'>
        <View className='hand-code__picture' style={{ backgroundImage: `url(${picture})` }} {...aria({ role: 'img', label: copy.codeLabel(number, codes.length) })} />
      </View>
      {codes.length === 1 ? null : (
        <>
          <ButtonRow>
            <Button kind='outline' disabled={number === 1} onPress={() => turn(number - 1)}>{copy.before}</Button>
            <Button disabled={number === codes.length} onPress={() => turn(number + 1)}>{copy.next}</Button>
          </ButtonRow>
          <NumberGrid total={codes.length} label={copy.numbers} labelOf={copy.numberLabel} isDone={(one) => seen.includes(one)} isWanted={(one) => one === number} onPress={turn} />
        </>
      )}
    </>
  )
}
