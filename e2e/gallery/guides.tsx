import { Avatar } from '@/ui/mark/avatar'
import { Button, ButtonRow } from '@/ui/touch/button'
import { Card } from '@/ui/frame/card'
import { ChecklistRow } from '@/ui/list/checklist-row'
import { Chip } from '@/ui/mark/chip'
import { GuidePanel, NumberedLines } from '@/ui/list/guide-panel'
import { Notice } from '@/ui/frame/notice'
import { Page, type PageProps } from '@/ui/frame/page'
import { PersonProgress } from '@/ui/list/person-progress'
import { RateRow } from '@/ui/list/rate-row'
import { SectionHeader } from '@/ui/frame/section-header'
import { SideBySide, SideTable } from '@/ui/list/side-by-side'
import { Stepper } from '@/ui/form/stepper'
import { Tabs } from '@/ui/frame/tabs'
import { TipRow } from '@/ui/list/tip-row'
import { UncertaintyChip } from '@/ui/mark/uncertainty-chip'
import { ValidityTimeline } from '@/ui/chart/validity-timeline'
import { FACES, Nav, nothing, source } from './fixtures'

const CHANNELS = ['国家平台', '支付宝', '微信', '浙里办'].map((label) => ({ value: label, label }))

const Panel = () => (
  <GuidePanel>
    <Tabs label='渠道' tabs={CHANNELS} value='国家平台' onChange={nothing} />
    <NumberedLines
      lines={['首页点「亲情账户」', '点「添加家人」，关系选父亲', '填姓名和证件号，传户口本照片', '提交，等审核']}
    />
    <div className='ax-mt-3'>
      <Notice tone='pine' icon='lock' inset>
        证件号只在官方 APP 里填。这里不用填，也不会存。
      </Notice>
    </div>
    <div className='ax-mt-3'>
      <ButtonRow>
        <Button size='sm'>这步办好了</Button>
        <Button size='sm' kind='outline' icon='copy'>
          复制步骤
        </Button>
      </ButtonRow>
    </div>
  </GuidePanel>
)

export function Account(page: PageProps) {
  return (
    <Page {...page} nav={<Nav title='爸爸的亲情账户' back />}>
      <SideBySide
        label='哪一样'
        value='face'
        onChange={nothing}
        sides={[
          {
            value: 'face',
            title: '亲情账户',
            lead: '替家人出示医保码，挂号、结算、拿药',
            icon: 'face',
            tint: 'indigo'
          },
          { value: 'wallet', title: '家庭共济', lead: '让家人花我职工医保个人账户里的钱', icon: 'wallet', tint: 'plum' }
        ]}
      />
      <div className='ax-mt-3'>
        <Card>
          <SideTable
            chips={[source(1), source(3), source(4)]}
            rows={[
              { question: '花谁的钱', left: '家人自己的医保', right: '我的个人账户余额' },
              {
                question: '能干什么',
                left: '挂号、结算、拿药，查一年花了多少',
                right: '付门诊、住院、买药里自己出的那部分'
              }
            ]}
          />
        </Card>
      </div>
      <div className='ax-mt-3'>
        <PersonProgress
          face={<Avatar {...FACES.dad} />}
          title='3/5 步办好了'
          note='还剩 2 步，第 5 步要爸爸在旁边'
          done={3}
          total={5}
        />
      </div>
      <div className='ax-mt-3'>
        <Card>
          <Stepper
            label='亲情账户的步骤'
            steps={[
              {
                key: '1',
                state: 'done',
                title: '登录国家医保服务平台 APP',
                hint: '11月30日',
                note: '用我自己的手机号登录'
              },
              { key: '2', state: 'done', title: '我刷脸，做实名', hint: '11月30日' },
              { key: '3', state: 'done', title: '拍户口本', hint: '12月1日', note: '首页，加上爸爸那一页' },
              { key: '4', state: 'now', title: '添加爸爸，传照片', hint: '现在办', panel: <Panel /> },
              {
                key: '5',
                state: 'next',
                title: '爸爸本人刷脸',
                hint: '要本人',
                note: '满 16 岁要本人刷脸，先约好时间。',
                chips: source(4)
              }
            ]}
          />
        </Card>
      </div>
      <SectionHeader title='容易卡住的地方' />
      <Card>
        <TipRow
          icon='wallet'
          title='绑好了，却付不了钱'
          note='亲情账户不能花我的余额。还要再办「家庭共济」。'
          chips={source(4)}
        />
        <TipRow
          icon='cam'
          title='照片审核没过'
          note='重拍，四角拍全，别反光。这条是办事经验，不是政策。'
          chips={<Chip>经验</Chip>}
        />
        <TipRow
          icon='help'
          title='浙里办里找不到入口'
          note='资料没写浙里办的亲情账户入口，换国家平台办。'
          chips={<UncertaintyChip form='inferred'>来源没写</UncertaintyChip>}
        />
      </Card>
    </Page>
  )
}

export function Filing(page: PageProps) {
  return (
    <Page {...page} nav={<Nav title='妈妈的异地备案' back />}>
      <PersonProgress
        face={<Avatar {...FACES.mom} />}
        title='异地长期居住 · 武汉'
        note='2/6 项办好了'
        chip={<Chip tone='verm'>12 天内办完</Chip>}
        done={2}
        total={6}
      />
      <SectionHeader title='有效期'>{source(2)}</SectionHeader>
      <Card>
        <ValidityTimeline
          label='临时备案 6月16日到 12月15日；中间断开；新备案办好后长期有效'
          segments={[
            { kind: 'ending', from: 0, to: 60, label: '临时备案 · 6 个月' },
            { kind: 'gap', from: 60.6, to: 71.6 },
            { kind: 'open', from: 72.4, to: 100, label: '长期有效' }
          ]}
          today={{ at: 56, text: '今天 12月3日' }}
          points={[
            { at: 0, text: '6月16日', side: 'after' },
            { at: 60, text: '12月15日到期', side: 'before', strong: true },
            { at: 72.4, text: '新备案办好', side: 'after' }
          ]}
          note='中间断开的日子看病，可能少报 10%–20%。尽量在 12月15日前交新备案。'
        />
      </Card>
      <SectionHeader title='一项一项办' note='点一下打勾' />
      <Card>
        <ChecklistRow state='done' title='定好备案类型' note='异地长期居住' onToggle={nothing} />
        <ChecklistRow
          state='done'
          title='查好武汉的定点医院'
          note='微信搜「国家异地就医备案」小程序'
          onToggle={nothing}
        />
        <ChecklistRow
          state='next'
          hint='下一项'
          title='准备身份证、居住证明'
          note='居住证、租房合同等，看当地要求'
          onToggle={nothing}
        />
        <ChecklistRow state='todo' title='注销原来的临时备案' note='线上随时能注销，不用去窗口' onToggle={nothing} />
        <ChecklistRow state='todo' title='提交新备案' note='5 分钟左右填完' onToggle={nothing} />
        <ChecklistRow state='locked' hint='先提交' title='看审核结果' note='一般 2 个工作日，提交后才能查' />
        <ChecklistRow state='none' hint='不用' title='关系证明' />
      </Card>
      <SectionHeader title='在哪办'>{source(1)}</SectionHeader>
      <Card>
        <GuidePanel plain>
          <Tabs
            label='渠道'
            value='浙里办'
            onChange={nothing}
            tabs={['浙里办', '衢州医保公众号', '支付宝', '窗口'].map((label) => ({ value: label, label }))}
          />
          <NumberedLines
            lines={[
              '打开浙里办 APP，搜「浙医保」',
              '点「异地就医备案」，选「异地长期居住」',
              '就医地选武汉市，传材料，提交'
            ]}
          />
        </GuidePanel>
      </Card>
      <SectionHeader title='备不备案，差多少' note='居民 · 三级住院' />
      <Card>
        <RateRow label='在衢州看' text='65%' low={65} chips={source(1)} />
        <RateRow
          label='武汉，备了案'
          text='58.5%–65%'
          low={58.5}
          high={65}
          chips={
            <>
              {source(1)}
              {source(3)}
              <UncertaintyChip form='conflict'>来源不一致</UncertaintyChip>
            </>
          }
        />
        <RateRow
          label='武汉，没备案'
          text='45%–58.5%'
          low={45}
          high={58.5}
          chips={<UncertaintyChip form='inferred'>按「未转诊」推定</UncertaintyChip>}
        />
      </Card>
    </Page>
  )
}
