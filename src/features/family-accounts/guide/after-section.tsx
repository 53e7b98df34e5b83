import { useState } from 'react'
import { View } from '@tarojs/components'
import { wordsFor, type Afterword, type Sentence } from '@/domain/guide/guide'
import { openPage } from '@/platform/routes/navigation'
import { guideById } from '@/policy/guides'
import { BasisChips, type Citing } from '@/shell/basis-chips'
import { Card } from '@/ui/frame/card'
import { Fold } from '@/ui/frame/fold'
import { SectionHeader } from '@/ui/frame/section-header'
import { TextLink } from '@/ui/mark/text-link'
import { guideCopy as copy } from './guide.copy'
import { ownParams } from '../link-params'
import type { GuideModel } from './use-guide'
import { WorkedOrderLines } from './worked-order-lines'

type Props = Citing & { readonly model: GuideModel }

/** Using it, the order of payment, unlinking, what ends it, a lost phone. */
export function AfterSection({ model, ...citing }: Props) {
  const [open, setOpen] = useState<readonly string[]>([])
  const toggle = (id: string) => setOpen(open.includes(id) ? open.filter((one) => one !== id) : [...open, id])
  const { guide, who, ownerName } = model.walk
  const { after } = guide
  if (after.length === 0) return null
  return (
    <>
      <SectionHeader title={copy.after} />
      <Card className='fa-afters'>
        {after.map((word) => (
          <View key={word.id} className='fa-after'>
            <Fold open={open.includes(word.id)} onToggle={() => toggle(word.id)}>{wordsFor(word.title, who, ownerName)}</Fold>
            {open.includes(word.id) ? <AfterLines word={word} model={model} {...citing} /> : null}
          </View>
        ))}
      </Card>
    </>
  )
}

function AfterLines({ word, model, ...citing }: Props & { readonly word: Afterword }) {
  return (
    <>
      {word.lines.map((line) => <AfterLine key={line.text} line={line} model={model} {...citing} />)}
      {word.worked === 'payment-order' ? <WorkedOrderLines walk={model.walk} today={model.today} /> : null}
    </>
  )
}

function AfterLine({ line, model, ...citing }: Props & { readonly line: Sentence }) {
  const { who, ownerName, member } = model.walk
  const next = guideById(line.guide)
  return (
    <View className='fa-fact'>
      <View className='ax-t-body'>{wordsFor(line.text, who, ownerName)}</View>
      <View className='ax-row ax-row--wrap ax-row--tight ax-mt-1'>
        <BasisChips basis={line.basis} {...citing} />
        {next ? <TextLink onPress={() => void openPage('familyGuide', ownParams(next.id, member))}>{copy.goTo(next.title)}</TextLink> : null}
      </View>
    </View>
  )
}
