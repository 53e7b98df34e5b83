import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from '../touch/a11y'
import { cx } from '../touch/class-names'
import { Icon } from '../mark/icon'
import { Tap } from '../touch/tap'
import { uiCopy } from '../ui.copy'
import './stepper.scss'

export type StepState = 'done' | 'now' | 'next'

export type Step = {
  key: string
  state: StepState
  title: string
  /** A date, 「现在办」, 「要本人」. */
  hint?: string | undefined
  note?: string | undefined
  chips?: ReactNode
  /** The open how-to, a GuidePanel, for the step in hand. */
  panel?: ReactNode
  /** Opens and closes the panel of a step that is not in hand. */
  onToggle?: (() => void) | undefined
}

/** Steps that must go in order. */
export function Stepper({ steps, label }: { steps: readonly Step[]; label: string }) {
  return (
    <View className='ax-steps' {...aria({ role: 'list', label })}>
      {steps.map((step, index) => (
        <StepRow key={step.key} step={step} index={index + 1} total={steps.length} />
      ))}
    </View>
  )
}

function StepRow({ step, index, total }: { step: Step; index: number; total: number }) {
  const { state, note, chips, panel } = step
  const place = placeOf(index, total)
  return (
    <View
      className={cx('ax-step', `ax-step--${state}`, place && `ax-step--${place}`)}
      {...aria({ role: 'listitem' }, { current: state === 'now' ? 'step' : undefined })}
    >
      <View className='ax-step__no' {...aria({ role: 'img', label: uiCopy.step(index, total) })}>
        {state === 'done' ? <Icon name='check' className='ax-step__tick' /> : index}
      </View>
      <StepHead step={step} />
      {note ? <View className='ax-step__note'>{note}</View> : null}
      {chips ? <View className='ax-step__chips'>{chips}</View> : null}
      {panel}
    </View>
  )
}

function StepHead({ step: { title, hint, panel, onToggle } }: { step: Step }) {
  const words = (
    <>
      <View className='ax-step__title'>{title}</View>
      {hint ? <View className='ax-step__hint'>{hint}</View> : null}
    </>
  )
  if (!onToggle) return <View className='ax-step__head'>{words}</View>
  return (
    <Tap className='ax-step__head ax-step__head--live' expanded={panel !== undefined} onPress={onToggle}>
      {words}
      <Icon name={panel === undefined ? 'down' : 'up'} size='sm' className='ax-c-3' />
    </Tap>
  )
}

function placeOf(index: number, total: number): 'only' | 'first' | 'last' | undefined {
  if (total === 1) return 'only'
  if (index === 1) return 'first'
  return index === total ? 'last' : undefined
}
