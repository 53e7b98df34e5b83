import { useState } from 'react'
import { addMonths, type IsoDate } from '@/domain/date/iso-date'
import { BottomSheet } from '@/ui/frame/bottom-sheet'
import { Button, ButtonRow } from '@/ui/touch/button'
import { CalendarLegend, Mark } from '@/ui/calendar/calendar-marks'
import { Card } from '@/ui/frame/card'
import { Chip } from '@/ui/mark/chip'
import { EventRow } from '@/ui/calendar/event-row'
import { Fork } from '@/ui/list/fork'
import { KeyValue } from '@/ui/list/key-value'
import { MonthGrid } from '@/ui/calendar/month-grid'
import { Notice } from '@/ui/frame/notice'
import { OptionPair } from '@/ui/form/option-pair'
import { Page, type PageProps } from '@/ui/frame/page'
import { PersonToggles } from '@/ui/form/person-toggles'
import { PickChips } from '@/ui/form/pick-chips'
import { SectionHeader } from '@/ui/frame/section-header'
import { UncertaintyChip } from '@/ui/mark/uncertainty-chip'
import { FACES, Nav, nothing, source, Tabs } from './fixtures'

const TODAY: IsoDate = '2025-12-03'

const Legend = () => (
  <CalendarLegend
    items={[
      { kind: 'window', label: '集中缴费期' },
      { kind: 'waiting', label: '待遇等待期' },
      { kind: 'pay', label: '缴费截止' },
      { kind: 'due', label: '办手续截止' },
      { kind: 'record', label: '备案到期' },
      { kind: 'start', label: '开始享受' }
    ]}
  />
)

function Month() {
  const [month, setMonth] = useState<IsoDate>(TODAY)
  const [day, setDay] = useState<IsoDate>('2025-12-31')
  return (
    <Card className='ax-month-card'>
      <MonthGrid
        month={month}
        today={TODAY}
        selected={day}
        onSelect={setDay}
        onMove={(step) => setMonth(addMonths(month, step))}
        onToday={() => setMonth(TODAY)}
        badges={{ '2026-01-01': '休' }}
        marks={[
          { date: '2025-12-08', kind: 'due', label: '爸爸住院票据报销截止' },
          { date: '2025-12-09', kind: 'start', label: '婆婆开始享受' },
          { date: '2025-12-15', kind: 'record', label: '妈妈武汉备案到期' },
          { date: '2025-12-31', kind: 'pay', label: '居民医保缴费截止' },
          ...(['pay', 'due', 'record', 'start', 'due'] as const).map((kind) => ({
            date: '2026-01-15' as const,
            kind,
            label: kind
          }))
        ]}
        spans={[
          { from: '2025-09-01', to: '2025-12-31', kind: 'window', label: '集中缴费期' },
          { from: '2025-09-10', to: '2025-12-08', kind: 'waiting', label: '婆婆等待期' }
        ]}
      />
      <Legend />
    </Card>
  )
}

export function Calendar(page: PageProps & { overlay?: React.ReactNode }) {
  return (
    <Page {...page} nav={<Nav title='缴费日历' />} tabBar={<Tabs on='cal' badge={1} />}>
      <PickChips
        label='看谁的'
        value='all'
        onChange={nothing}
        chips={[
          { value: 'all', label: '全家' },
          { value: 'me', label: '我', face: FACES.me },
          { value: 'dad', label: '爸爸', face: FACES.dad },
          { value: 'mom', label: '妈妈', face: FACES.mom },
          { value: 'kid', label: '小满', face: FACES.kid }
        ]}
      />
      <div className='ax-mt-2'>
        <Month />
      </div>
      <SectionHeader title='本月 4 件' note='今天 12月3日' />
      <Card>
        <EventRow
          at={{ day: 8, weekday: '周一' }}
          mark='due'
          title='爸爸 · 住院票据报销'
          note='9月9日出院，3 个月内交回衢州'
          chips={source(1)}
          left='剩 5 天'
          hot
          onPress={nothing}
        />
        <EventRow
          at={{ day: 9, weekday: '周二' }}
          mark='start'
          title='婆婆 · 等待期满，开始享受'
          note='9月10日补缴，满 90 天'
          chips={source(4)}
          left='6 天后'
          onPress={nothing}
        />
        <EventRow
          at={{ day: 15, weekday: '周一' }}
          mark='record'
          title='妈妈 · 武汉临时备案到期'
          note='6月16日备案，有效 6 个月'
          chips={source(2)}
          left='12 天后'
          onPress={nothing}
        />
        <EventRow
          at={{ day: 31, weekday: '周三' }}
          mark='pay'
          title='居民医保缴费截止'
          note='妈妈、小满 · 共 ¥880.00'
          chips={
            <>
              {source(1)}
              <UncertaintyChip form='conflict'>金额说法不一</UncertaintyChip>
            </>
          }
          left='28 天后'
          onPress={nothing}
        />
      </Card>
      <SectionHeader title='跨月的' />
      <Card>
        <EventRow at={{ span: 'window' }} title='衢州居民集中缴费期' note='9月1日 — 12月31日' left='还剩 28 天' />
        <EventRow
          at={{ span: 'waiting' }}
          title='婆婆 · 重庆等待期'
          note='9月10日 — 12月8日，期间不报销'
          left='还剩 5 天'
        />
      </Card>
      <div className='ax-mt-3'>
        <Button kind='secondary' icon='dl'>
          把本月 4 件存进手机日历
        </Button>
      </div>
    </Page>
  )
}

const Foot = () => (
  <div className='ax-stack'>
    <ButtonRow>
      <Button kind='secondary' icon='bell'>
        加入手机日历
      </Button>
      <Button kind='secondary' icon='dl'>
        导出 .ics
      </Button>
    </ButtonRow>
    <Button icon='check'>全部标为已缴费</Button>
  </div>
)

export function CalendarSheet(page: PageProps) {
  const sheet = (
    <BottomSheet
      open
      title='12月31日前缴居民医保'
      note='周三 · 还剩 28 天 · 集中缴费期 9 到 12 月'
      onClose={nothing}
      footer={<Foot />}
      chips={
        <>
          <Chip tone='pine' mark={<Mark kind='pay' />}>
            缴费截止
          </Chip>
          <Chip>衢州 · 居民医保</Chip>
        </>
      }
    >
      <KeyValue name='谁要缴'>
        <PersonToggles
          label='谁要缴'
          onToggle={nothing}
          people={[
            { id: 'dad', name: '爸爸', face: FACES.dad, on: true, status: '已缴' },
            { id: 'mom', name: '妈妈', face: FACES.mom, on: false, status: '待缴' },
            { id: 'kid', name: '小满', face: FACES.kid, on: false, status: '待缴' }
          ]}
        />
      </KeyValue>
      <KeyValue
        name='多少钱'
        chips={
          <>
            {source(1)}
            <UncertaintyChip form='conflict'>别处写 ¥380、¥400</UncertaintyChip>
          </>
        }
      >
        ¥440.00 一人，还差 ¥880.00
      </KeyValue>
      <KeyValue name='去哪缴' note='银行卡、微信、支付宝都能付。困难群体由政府代缴。'>
        浙里办 APP、支付宝
      </KeyValue>
      <KeyValue name='哪一档'>
        <OptionPair
          label='哪一档'
          value='1'
          onChange={nothing}
          options={[
            { value: '1', title: '一档', note: '¥400.00' },
            { value: '2', title: '二档', note: '¥775.00' }
          ]}
        />
      </KeyValue>
      <KeyValue name='错过了'>
        <Fork
          inTime={{ title: '3月1日前缴', note: '缴完就能享受' }}
          late={{ title: '3月1日起才缴', note: '等 90 天，期间看病不报销' }}
        />
      </KeyValue>
      <Notice tone='amber' lead='待遇年度对不上。'>
        来源①写「2025 年 9 到 12 月缴费，享受 2025 全年」。按常理应是 2026 年，请打 0570-12393 确认。
      </Notice>
    </BottomSheet>
  )
  return <Calendar {...page} overlay={sheet} />
}
