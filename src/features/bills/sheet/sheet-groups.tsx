import { useState, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { formatYuan } from '@/domain/money/format-yuan'
import { sheetFields, swappedDigits, type SheetField, type SumId } from '@/domain/settlement-sheet'
import { AmountInput } from '@/ui/form/amount-input'
import { FieldMessage } from '@/ui/form/field-message'
import { Card } from '@/ui/frame/card'
import { Fold } from '@/ui/frame/fold'
import { Slot } from '@/ui/frame/slot'
import { Button } from '@/ui/touch/button'
import { aria } from '@/ui/touch/a11y'
import { copy } from './sheet.copy'
import { sumWords } from './sum-words'
import type { SheetModel } from './use-sheet'

type Props = { readonly model: SheetModel }

const COST = ['total', 'selfFunded', 'overPrice', 'firstPay', 'covered'] as const
const FUND = ['pooledFund', 'majorIllness', 'medicalAssistance'] as const
const SELDOM = ['civilServant', 'enterprise', 'largeExpense', 'otherFund', 'hospital'] as const

/** The paper's three blocks, in its order. */
export function SheetGroups({ model }: Props) {
  return (
    <>
      <Group which='cost'>
        <Fields model={model} fields={COST} />
        <Slot><SumLine model={model} id='parts' /></Slot>
        <Fields model={model} fields={['deductible']} />
      </Group>
      <Group which='fund'>
        <Fields model={model} fields={FUND} />
        <Seldom model={model} />
        <Fields model={model} fields={['fundTotal']} />
        <Slot><SumLine model={model} id='funds' /></Slot>
      </Group>
      <Group which='own'>
        <Fields model={model} fields={['own']} />
        <Slot><SumLine model={model} id='payers' /></Slot>
        <Fields model={model} fields={['account', 'sharing', 'cash']} />
        <Slot><SumLine model={model} id='own' /></Slot>
        <Fields model={model} fields={['balance']} />
      </Group>
    </>
  )
}

type Which = keyof typeof copy.groups

function Group({ which, children }: { readonly which: Which; readonly children: ReactNode }) {
  const { title, where } = copy.groups[which]
  return (
    <Card pad label={title}>
      <View className='bill-group'>
        <Paper lit={which} />
        <View className='ax-grow'>
          <View className='ax-t-head' {...aria({ role: 'heading' }, { level: 2 })}>{title}</View>
          <View className='ax-t-note ax-c-2'>{where}</View>
        </View>
      </View>
      <View className='bill-fields'>{children}</View>
    </Card>
  )
}

/** A sheet of paper with one block lit. */
const Paper = ({ lit }: { readonly lit: Which }) => (
  <View className='bill-paper' {...aria({ hidden: true })}>
    <View className={`bill-paper__lit bill-paper__lit--${lit}`} />
  </View>
)

function Seldom({ model }: Props) {
  const [open, setOpen] = useState(() => SELDOM.some((field) => (model.form.amounts[field] ?? '') !== ''))
  return (
    <>
      <Fold open={open} onToggle={() => setOpen(!open)}>{copy.seldom}</Fold>
      {open ? <Fields model={model} fields={SELDOM} /> : <View className='ax-t-note'>{copy.seldomText}</View>}
    </>
  )
}

const Fields = ({ model, fields }: Props & { readonly fields: readonly SheetField[] }) => (
  <>
    {fields.map((field) => (
      <Amount key={field} model={model} field={field} />
    ))}
  </>
)

function Amount({ model, field }: Props & { readonly field: SheetField }) {
  const { form, problems, type, tidy } = model
  const problem = problems[field]
  const { name, where } = sheetFields[field]
  return (
    <AmountInput
      beside
      label={name}
      note={where}
      placeholder={copy.optional}
      value={form.amounts[field] ?? ''}
      onChange={(text) => type(field, text)}
      onBlur={() => tidy(field)}
      error={problem === undefined ? undefined : copy.problems[problem]}
    />
  )
}

/** Under the block that it belongs to: it adds up, or by how much not. A swap of two digits is offered and never made. */
function SumLine({ model, id }: Props & { readonly id: SumId }) {
  const check = model.checks.find((one) => one.id === id)
  const text = check === undefined ? null : sumWords(check, model.sheet[check.whole])
  if (check === undefined || text === null) return null
  if (check.state === 'open') return <View className='ax-t-note'>{text}</View>
  const swaps = model.isTyping ? [] : swappedDigits(model.sheet, check).slice(0, 2)
  return (
    <View>
      <FieldMessage kind={check.state === 'agrees' ? 'ok' : 'error'}>{swaps.length > 0 ? text + copy.swapped : text}</FieldMessage>
      {swaps.map(({ field, to }) => (
        <View key={`${field} ${to}`} className='ax-mt-2'>
          <Button kind='secondary' size='sm' onPress={() => model.swap(field, formatYuan(to))}>{copy.swapTo(sheetFields[field].name, formatYuan(to))}</Button>
        </View>
      ))}
    </View>
  )
}
