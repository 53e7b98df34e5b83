import { useState } from 'react'
import { AmountInput } from '@/ui/form/amount-input'
import { Button } from '@/ui/touch/button'
import { Card } from '@/ui/frame/card'
import { Cell } from '@/ui/list/cell'
import { FieldMessage } from '@/ui/form/field-message'
import { Fold } from '@/ui/frame/fold'
import { LiveBar } from '@/ui/frame/live-bar'
import { OptionCards } from '@/ui/form/option-cards'
import { Page, type PageProps } from '@/ui/frame/page'
import { PeoplePicker } from '@/ui/form/people-picker'
import { QuestionCard } from '@/ui/frame/question-card'
import { RadioList } from '@/ui/form/radio-list'
import { Segmented } from '@/ui/form/segmented'
import { UncertaintyChip } from '@/ui/mark/uncertainty-chip'
import { FACES, Nav, nothing, source, Tabs, yuan } from './fixtures'

const drop = (text: string) => <UncertaintyChip form='conflict'>{text}</UncertaintyChip>

export function EstimateForm(page: PageProps) {
  const [who, setWho] = useState('dad')
  const [level, setLevel] = useState('3')
  const [filed, setFiled] = useState('long')
  const [total, setTotal] = useState('68400')
  const live = (
    <LiveBar
      label='预计报销 · 往少算'
      amount={yuan(38874.6)}
      second={{ label: '家里付', amount: yuan(29525.4) }}
      spoken='预计报销三万八千八百七十四元六角'
      action={<Button size='sm'>看明细</Button>}
    />
  )
  return (
    <Page {...page} stack nav={<Nav title='报销估算' />} footer={live} tabBar={<Tabs on='calc' />}>
      <QuestionCard title='给谁算' step={1} done>
        <PeoplePicker
          label='给谁算'
          value={who}
          onChange={setWho}
          people={[
            { id: 'me', ...FACES.me, name: '我', note: '职工·衢州' },
            { id: 'dad', ...FACES.dad, name: '爸爸', note: '居民·衢州' },
            { id: 'mom', ...FACES.mom, name: '妈妈', note: '居民·衢州' },
            { id: 'kid', ...FACES.kid, name: '小满', note: '居民·衢州' },
            { id: 'granny', ...FACES.granny, name: '婆婆', note: '居民·重庆' }
          ]}
        />
      </QuestionCard>
      <QuestionCard title='怎么就医' step={2} done>
        <Segmented
          label='怎么就医'
          value='in'
          onChange={nothing}
          options={[
            { value: 'in', label: '住院' },
            { value: 'out', label: '普通门诊' },
            { value: 'chronic', label: '慢特病' },
            { value: 'drug', label: '买药' }
          ]}
        />
      </QuestionCard>
      <QuestionCard title='医院是几级' step={3} done source={source(1)}>
        <OptionCards
          label='医院是几级'
          value={level}
          onChange={setLevel}
          options={[
            { value: '1', title: '一级', note: '社区、卫生院', figure: '85', figureUnit: '%', effect: '起付线 ¥300' },
            { value: '2', title: '二级', note: '区县医院', figure: '75', figureUnit: '%', effect: '起付线 ¥500' },
            { value: '3', title: '三级', note: '市、省级医院', figure: '65', figureUnit: '%', effect: '起付线 ¥700' }
          ]}
        />
      </QuestionCard>
      <QuestionCard title='在哪看' step={4} done>
        <Segmented
          label='在哪看'
          value='away'
          onChange={nothing}
          options={[
            { value: 'home', label: '本地（衢州）' },
            { value: 'away', label: '外地' }
          ]}
        />
        <Cell flush title='就医城市' value='武汉市' onPress={nothing} />
        <RadioList
          caption
          label='备案办了吗？'
          value={filed}
          onChange={setFiled}
          options={[
            { value: 'long', title: '备了，长期居住', note: '长期有效，两地都能报', trailing: drop('降 0到10%') },
            { value: 'temp', title: '备了，临时外出', note: '有效 6 个月', trailing: drop('降 5到20%') },
            { value: 'urgent', title: '急诊、抢救', note: '视同已备案' },
            { value: 'none', title: '没备案', note: '不是急诊，也没转诊', trailing: drop('降 10到20%') }
          ]}
        />
      </QuestionCard>
      <QuestionCard title='花了多少' step={5}>
        <AmountInput big label='总费用' value={total} onChange={setTotal} />
        <Fold open onToggle={nothing}>
          按甲、乙、丙类拆开填，算得更准
        </Fold>
        <div className='ax-stack ax-stack--tight'>
          <AmountInput label='甲类' note='全部纳入报销' value='42200' onChange={nothing} />
          <AmountInput label='乙类' note='先自己付 10% 到 30%' value='22000' onChange={nothing} />
          <AmountInput label='丙类' note='全部自己付' value='4200' onChange={nothing} />
        </div>
        <FieldMessage kind='ok'>三项合计 68,400.00 元，和总费用一致</FieldMessage>
      </QuestionCard>
      <Card>
        <Cell title='再填细一点（选填）' note='起付线、大病累计、个人账户' value='已填 1 项' onPress={nothing} />
      </Card>
    </Page>
  )
}
