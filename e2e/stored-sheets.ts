// Every sheet of the app over a page of the stored family: where it is in the source, and the taps to it. A file that draws a sheet and is not named here is red.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ONE_DAMAGED, savedFamily } from './families'

type Name = string | RegExp
export type StoredSheet = {
  /** The file under src/features that draws it, and what kind it is if no plain one. */
  readonly of: string
  readonly at: string
  /** From the open page to the sheet; the last one opens it. */
  readonly taps: readonly Name[]
  /** What the phone holds besides, or instead. */
  readonly stores?: Readonly<Record<string, string>>
}

const CHECKLIST = 'packages/out-of-area/checklist?h=330800&r=longStay&s=planned&t=42&c=inpatient&n=yes'
const READY = /^备齐材料(?!：)/
const MEMBER = 'packages/household/member?id=momaaaaaaa'
const MORE = /^困难身份、往年缴费/
const LIBRARY = 'packages/policy/index'
const YEAR = 'packages/bills/index?member=grandpaaaa'
const CALENDAR = 'packages/calendar/index'

export const STORED_SHEETS: readonly StoredSheet[] = [
  { of: 'home/home-overlay PlaceSheet', at: 'pages/home/index', taps: [/^统筹区：/] },

  { of: 'premium-calendar/month/month-sheet', at: CALENDAR, taps: [/换个月份$/] },
  { of: 'premium-calendar/sheet/event-sheet', at: CALENDAR, taps: [/周一.*补缴断缴/] },
  { of: 'premium-calendar/sheet/event-sheet', at: CALENDAR, taps: ['下个月', /周日.*衢惠保/] },
  { of: 'premium-calendar/sheet/event-sheet', at: CALENDAR, taps: ['下个月', /周四.*居民医保缴费/] },
  { of: 'premium-calendar/month/calendar-screen SourceSheet', at: CALENDAR, taps: [/^来源 1：/] },
  { of: 'premium-calendar/entry/entry-screen', at: 'packages/calendar/entry', taps: [/^谁的/] },
  { of: 'cover-terms/cover-screen SourceSheet', at: 'packages/calendar/cover?member=grandpaaaa', taps: [/^来源 1：/] },
  { of: 'cover-terms/who-section PlaceSheet', at: 'packages/calendar/cover?member=grandpaaaa', taps: ['其他人', /^参保地/] },

  { of: 'reimbursement-estimator/form/more-sheet', at: 'packages/estimator/index', taps: [/再填细一点/] },
  { of: 'reimbursement-estimator/form/pick-sheets PlaceSheet', at: 'packages/estimator/index', taps: [/^其他人/, /^参保地/] },
  { of: 'reimbursement-estimator/form/pick-sheets', at: 'packages/estimator/index', taps: [/^其他人/, /^困难身份/] },
  { of: 'reimbursement-estimator/cited-sheet SourceSheet', at: 'packages/estimator/result', taps: [/^来源 2：/] },

  { of: 'bills/year/year-screen', at: YEAR, taps: ['换年份'] },
  { of: 'bills/year/year-screen SourceSheet', at: YEAR, taps: [/^来源 1：/] },
  { of: 'bills/year/bill-sheet', at: YEAR, taps: [/^20\s*3月/] },
  { of: 'bills/year/bill-sheet', at: YEAR, taps: [/医保约付/] },
  { of: 'bills/sheet/facts-sheet', at: 'packages/bills/sheet', taps: ['改'] },
  { of: 'bills/sheet/guest-facts PlaceSheet', at: 'packages/bills/sheet', taps: ['改', '不记名', /^参保地.*选一个/] },
  { of: 'bills/sheet/other-names', at: 'packages/bills/sheet', taps: [/名字和这里不一样/] },
  { of: 'bills/check/check-screen SourceSheet', at: 'packages/bills/check?id=b1aaaaaaaa', taps: [/^来源 1：/] },

  { of: 'household/choice-sheets', at: MEMBER, taps: [/^关系/] },
  { of: 'household/choice-sheets', at: MEMBER, taps: [/^险种/] },
  { of: 'household/choice-sheets', at: MEMBER, taps: [/^缴费档次/] },
  { of: 'household/choice-sheets PlaceSheet', at: MEMBER, taps: [/^参保地/] },
  { of: 'household/choice-sheets', at: MEMBER, taps: [MORE, /^困难身份，/] },
  { of: 'household/choice-sheets', at: MEMBER, taps: [MORE, /备案/] },
  { of: 'household/quick/quick-screen PlaceSheet', at: 'packages/household/quick', taps: [/^参保地/] },
  { of: 'household/quick/quick-screen', at: 'packages/household/quick', taps: ['爸爸', /险种/] },

  { of: 'settings/reading-sheets', at: 'pages/household/index', taps: [/^深浅外观/] },
  { of: 'settings/reading-sheets PlaceSheet', at: 'pages/household/index', taps: [/^默认统筹区/] },
  { of: 'settings/ask-sheet', at: 'pages/household/index', taps: ['清空全部数据'] },
  { of: 'settings/shelf-section', at: 'pages/household/index', taps: [/家人8/], stores: { household: savedFamily(ONE_DAMAGED) } },
  { of: 'settings/privacy/raw-sheet', at: 'packages/settings/privacy', taps: [/^家人名单/] },
  { of: 'settings/privacy/notices', at: 'packages/settings/privacy', taps: [/^用到的开源软件/] },

  { of: 'out-of-area-filing/checklist/step-sheet', at: `${CHECKLIST}&w=grandpaaaa`, taps: [/^看备案到哪天：材料/] },
  { of: 'out-of-area-filing/checklist/step-sheet', at: `${CHECKLIST}&w=grandmaaaa`, taps: [/^备齐材料：材料/] },
  { of: 'out-of-area-filing/checklist/mark-sheet', at: `${CHECKLIST}&w=grandmaaaa`, taps: [READY, /^提交备案(?!：)/] },
  { of: 'out-of-area-filing/checklist/checklist-screen SourceSheet', at: `${CHECKLIST}&w=grandpaaaa`, taps: [/^来源 2：/] },
  { of: 'out-of-area-filing/wizard/filing-screen SourceSheet', at: 'packages/out-of-area/index', taps: [/^长住外地/, /^来源/] },

  { of: 'family-accounts/overview/accounts-screen SourceSheet', at: 'packages/family-accounts/index', taps: [/^来源 6：/] },
  { of: 'family-accounts/choose/someone-questions', at: 'packages/family-accounts/choose', taps: ['别的人', /^是我的什么人/] },
  { of: 'family-accounts/choose/choose-screen SourceSheet', at: 'packages/family-accounts/choose', taps: ['爸爸', /账户给爸爸看病买药/, /^来源/] },
  { of: 'family-accounts/guide/guide-screen SourceSheet', at: 'packages/family-accounts/guide?guide=familyProxy&member=dadaaaaaaa', taps: [/^来源 17：/] },

  { of: 'policy-library/screen/sheets', at: LIBRARY, taps: [/^2026 年度，/] },
  { of: 'policy-library/screen/sheets', at: LIBRARY, taps: [/^来源 1：/] },
  { of: 'policy-library/screen/sheets PlaceSheet', at: LIBRARY, taps: [/^全部 \d+ 处/] },
  { of: 'policy-library/compare/compare-sheet', at: LIBRARY, taps: [/^比一比/] },

  { of: 'own-place/list-screen PlaceSheet', at: 'packages/own-place/index', taps: ['填一个地方'] },
  { of: 'own-place/correct-screen PlaceSheet', at: 'packages/own-place/correct', taps: [/^哪个地方/] },
  { of: 'counter/counter-screen SourceSheet', at: 'packages/counter/index?a=settling&w=grandpaaaa', taps: [/^来源 1：/] },
  { of: 'counter/counter-screen BigWords', at: 'packages/counter/index?a=settling&w=grandpaaaa', taps: [/^放大：/] }
]

/** Opened by a file that somebody chooses: looked at in h5/stored-previews.spec.ts. */
export const SHEETS_AFTER_A_FILE: readonly string[] = ['hand-over/hub/hub-screen', 'hand-over/receive/strangers']

const SRC = path.join(__dirname, '../src')
const filesUnder = (folder: string): readonly string[] =>
  readdirSync(path.join(SRC, folder), { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx$/.test(file) && !/\.test\./.test(file))
const read = (folder: string, file: string): string => readFileSync(path.join(SRC, folder, file), 'utf8')

/** Components of these files, by what they draw. */
const drawing = (folder: string, what: RegExp): readonly string[] =>
  filesUnder(folder).map((file) => read(folder, file)).filter((text) => what.test(text)).flatMap((text) => [...text.matchAll(/export (?:function|const) ([A-Z]\w+)\b/g)].flatMap(([, name]) => name ?? []))

const tag = (names: readonly string[]): RegExp => new RegExp(`<(${names.join('|')})\\b`, 'g')

/** Each kind of sheet that a file under src/features draws: the file, and the kind where it is no plain one. */
export function sheetsDrawn(): readonly string[] {
  const own = drawing('ui', /role: 'dialog'/)
  const all = tag([...own, ...drawing('shell', tag(own))])
  const drawn = filesUnder('features').flatMap((file) => [...read('features', file).matchAll(all)].map(([, kind]) => `${file.replace('.tsx', '')} ${kind ?? ''}`.replace(' BottomSheet', '')))
  return [...new Set(drawn)].sort()
}

/** What lies over a page and is none of ours: the system's own. */
export const systemLayers = (): readonly string[] => ['features', 'shell', 'platform'].flatMap((folder) => filesUnder(folder).filter((file) => /role: 'dialog'|showModal\(|showActionSheet\(/.test(read(folder, file))))
