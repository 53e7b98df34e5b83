import { View } from '@tarojs/components'
import { missingIn, totalOf } from '@/domain/hand-over/gathering'
import { openPage } from '@/platform/routes/navigation'
import { canScan } from '@/platform/sharing/scan-code'
import { Screen } from '@/shell/screen'
import { MAX_BACKUP } from '@/state/backup'
import { TextField } from '@/ui/form/text-field'
import { Card } from '@/ui/frame/card'
import { Notice } from '@/ui/frame/notice'
import { SectionHeader } from '@/ui/frame/section-header'
import { Slot } from '@/ui/frame/slot'
import { Cell } from '@/ui/list/cell'
import { Icon } from '@/ui/mark/icon'
import { TextLink } from '@/ui/mark/text-link'
import { Button, ButtonRow } from '@/ui/touch/button'
import { NumberGrid } from '../number-grid'
import { copy } from './receive.copy'
import { useGather, type GatherModel } from './use-receive'

const CALM = ['taken', 'complete', 'repeated']

/** While something is still to come: what is here, what is missing, and what the last one was. */
export function GatherView() {
  const model = useGather()
  const [next] = missingIn(model.gathering)
  const scan = <Button icon='cam' wide onPress={() => void model.scan()}>{next === undefined ? copy.scanFirst : copy.scan(next)}</Button>
  const footer = (
    <ButtonRow>
      {totalOf(model.gathering) === 0 ? null : <Button kind='outline' onPress={model.again}>{copy.again}</Button>}
      {scan}
    </ButtonRow>
  )
  return (
    <Screen title={copy.title} stack footer={canScan ? footer : null}>
      <Progress model={model} />
      <Slot>
        <Told model={model} />
      </Slot>
      <SectionHeader title={copy.otherWays} />
      <Card>
        <Cell leading={<Icon name='copy' size='sm' />} title={copy.paste} note={copy.pasteNote} onPress={() => void model.paste()} />
        <Cell leading={<Icon name='box' size='sm' />} title={copy.file} note={copy.fileNote} onPress={() => void model.pick()} />
      </Card>
      <Slot>
        <Typed model={model} />
      </Slot>
    </Screen>
  )
}

function Progress({ model: { gathering } }: { readonly model: GatherModel }) {
  const total = totalOf(gathering)
  const missing = missingIn(gathering)
  const [next] = missing
  if (total === 0) return <View className='ax-t-sub'>{copy.start}</View>
  return (
    <Card pad className='ax-stack'>
      <View>
        <View className='ax-t-head'>{copy.got(total - missing.length, missing.length)}</View>
        {next === undefined ? null : <View className='ax-t-sub'>{copy.askFor(next)}</View>}
      </View>
      <NumberGrid total={total} label={copy.numbers} labelOf={(number) => copy.numberLabel(number, !missing.includes(number))} isDone={(number) => !missing.includes(number)} isWanted={(number) => number === next} />
    </Card>
  )
}

function Told({ model: { told, gathering } }: { readonly model: GatherModel }) {
  if (told === undefined) return null
  const { lead, text } = copy.heard[told.kind](told.number ?? 0, gathering.codes.length)
  const isCalm = CALM.includes(told.kind)
  const action = told.kind === 'own-place' ? <TextLink quiet onPress={() => void openPage('ownPlaces')}>{copy.toOwnPlaces}</TextLink> : undefined
  return <Notice tone={isCalm ? 'pine' : 'verm'} icon={isCalm ? 'check' : 'warn'} lead={lead} action={action}>{text}</Notice>
}

/** Where the phone would not let the clipboard be read. */
function Typed({ model: { typed, setTyped, listen } }: { readonly model: GatherModel }) {
  if (typed === undefined) return null
  return (
    <Card pad className='ax-stack'>
      <TextField label={copy.pasteField} placeholder={copy.pastePlaceholder} value={typed} maxLength={MAX_BACKUP} onChange={setTyped} />
      <Button kind='outline' size='sm' onPress={() => listen(typed)}>{copy.pasteUse}</Button>
    </Card>
  )
}
