import { Avatar, AvatarMark } from '@/ui/mark/avatar'
import { Card } from '@/ui/frame/card'
import { Cell } from '@/ui/list/cell'
import { DeadlineRow } from '@/ui/list/deadline-row'
import { Hero } from '@/ui/frame/hero'
import { NavBar } from '@/ui/frame/nav-bar'
import { Page, type PageProps } from '@/ui/frame/page'
import { Progress } from '@/ui/chart/progress'
import { RegionPill } from '@/ui/mark/region-pill'
import { SectionHeader } from '@/ui/frame/section-header'
import { TextLink } from '@/ui/mark/text-link'
import { TileGrid } from '@/ui/list/tile-grid'
import { UncertaintyChip } from '@/ui/mark/uncertainty-chip'
import { YearCard } from '@/ui/list/year-card'
import { FACES, METRICS, nothing, source, Tabs } from './fixtures'

const Nav = () => (
  <NavBar metrics={METRICS} brand='安心医保'>
    <RegionPill onPress={nothing}>衢州</RegionPill>
  </NavBar>
)

const task = (face: 'dad' | 'mom' | 'me', title: string, done: number, total: number, count: string, next: string) => (
  <Cell
    key={title}
    inset='avatar'
    leading={<Avatar {...FACES[face]} />}
    title={
      <div className='ax-row ax-row--between ax-grow'>
        {title}
        <div className='ax-t-sub'>{count}</div>
      </div>
    }
    middle={<Progress done={done} total={total} label={count} />}
    note={next}
    onPress={nothing}
  />
)

export function Home(page: PageProps) {
  return (
    <Page {...page} nav={<Nav />} tabBar={<Tabs on='home' badge={1} />}>
      <Hero
        kicker='最近要办'
        pill={{ tone: 'hot', words: '7 天内' }}
        more={{ label: '全家 4 件', onPress: nothing }}
        count={{ value: '5', unit: '天' }}
        title='爸爸的住院票据报销'
        when='12月8日 周一前，交回衢州医保'
        actions={[{ label: '看要带什么', onPress: nothing }]}
        source={source(1)}
        rail={{
          today: '今天',
          nodes: [
            { key: '1', face: '爸', date: '12/8', daysAway: 5, hot: true },
            { key: '2', face: '妈', date: '12/15', daysAway: 12 },
            { key: '3', face: '2 人', date: '12/31', daysAway: 28 },
            { key: '4', face: '婆', date: '2/28', daysAway: 87 }
          ]
        }}
      />
      <div className='ax-mt-3'>
        <Card label='接下来的期限'>
          <DeadlineRow
            leading={<AvatarMark faces={[FACES.mom]} crowd='' />}
            title='妈妈 · 武汉备案到期'
            date='12月15日 周一'
            detail='满 6 个月'
            left={{ value: '12', unit: '天' }}
            urgency='near'
            onPress={nothing}
          />
          <DeadlineRow
            leading={<AvatarMark faces={[FACES.mom, FACES.kid]} crowd='' />}
            title='居民医保缴费'
            tag={<UncertaintyChip form='conflict'>金额不一致</UncertaintyChip>}
            date='12月31日 周三'
            detail='2 人 ¥880.00'
            left={{ value: '28', unit: '天' }}
            urgency='near'
            onPress={nothing}
          />
          <DeadlineRow
            leading={<AvatarMark faces={[FACES.granny]} crowd='' />}
            title='婆婆 · 重庆缴费'
            tag={<UncertaintyChip form='inferred'>推定</UncertaintyChip>}
            date='2月28日 周六'
            detail='一档 ¥400.00'
            left={{ value: '87', unit: '天' }}
            urgency='far'
            onPress={nothing}
          />
        </Card>
      </div>
      <div className='ax-mt-3'>
        <TileGrid
          label='主要功能'
          tiles={[
            { key: 'cal', icon: 'cal', title: '缴费日历', note: '2 人待缴', onPress: nothing },
            { key: 'calc', icon: 'calc', title: '报销估算', note: '看病前先算', onPress: nothing },
            { key: 'link', icon: 'link', title: '家庭账户', note: '刷码、付钱', onPress: nothing },
            { key: 'route', icon: 'route', title: '异地备案', note: '妈妈剩 12 天', onPress: nothing }
          ]}
        />
      </div>
      <SectionHeader title='没办完的'>
        <TextLink iconAfter='right' onPress={nothing}>
          全部 3 件
        </TextLink>
      </SectionHeader>
      <Card>
        {task('dad', '爸爸的亲情账户', 3, 5, '3/5 步', '下一步：添加爸爸，传户口本照片')}
        {task('mom', '妈妈的异地备案', 2, 6, '2/6 项', '下一步：准备居住证明')}
        {task('me', '我的家庭共济', 1, 4, '1/4 步', '下一步：授权给爸爸用')}
      </Card>
      <SectionHeader title='数据从哪来'>
        <TextLink iconAfter='right' onPress={nothing}>
          政策库
        </TextLink>
      </SectionHeader>
      <YearCard year='2025' unit='年政策' title='4 份资料，最新 2025-06'>
        都是第三方整理，医保局没核对过。9 处对不上，用琥珀色标着。办之前打 12393 问一句。
      </YearCard>
      <div className='ax-t-mini ax-t-center ax-mt-4'>家人信息只存在这部手机里</div>
    </Page>
  )
}
