import fc from 'fast-check'
import ICAL from 'ical.js'
import { addDays } from '@/domain/date/iso-date'
import { calendarFile, type CalendarEntry } from './calendar-file'

const entry: CalendarEntry = {
  uid: '330800:premium:2027.k3x@anxin-yibao',
  sequence: 2518,
  due: '2026-12-31',
  hour: 9,
  title: '妈妈、小满：缴居民医保',
  notes: '¥440.00，浙里办 APP',
  alarms: [30, 7, 1]
}
const file = (...entries: readonly CalendarEntry[]) => calendarFile('安心医保', entries, '2026-11-22')
const lines = (text: string) => text.split('\r\n')

/** What another project's reader makes of the file. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const zone = calendar.getFirstSubcomponent('vtimezone')
  if (zone) ICAL.TimezoneService.register(new ICAL.Timezone(zone))
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      sequence: event.sequence,
      start: event.startDate.toJSDate().toISOString(),
      end: event.endDate.toJSDate().toISOString(),
      zone: event.startDate.zone?.tzid,
      title: event.summary,
      notes: event.description,
      place: event.location,
      status: component.getFirstPropertyValue('status'),
      alarms: component.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger')))
    }
  })
}

beforeEach(() => ICAL.TimezoneService.reset())

it('reads back as it was meant: nine o’clock in Beijing is one o’clock in Greenwich', () => {
  expect(read(file(entry))).toEqual([
    {
      uid: '330800:premium:2027.k3x@anxin-yibao',
      sequence: 2518,
      start: '2026-12-31T01:00:00.000Z',
      end: '2026-12-31T01:30:00.000Z',
      zone: 'Asia/Shanghai',
      title: '妈妈、小满：缴居民医保',
      notes: '¥440.00，浙里办 APP',
      place: null,
      status: 'CONFIRMED',
      alarms: ['-P30D', '-P7D', '-P1D']
    }
  ])
})

it.each([
  ['midnight is the evening before in Greenwich', { hour: 0 }, { start: '2026-12-30T16:00:00.000Z' }],
  ['the last hour', { hour: 23 }, { start: '2026-12-31T15:00:00.000Z' }],
  ['a leap day', { due: '2028-02-29' }, { start: '2028-02-29T01:00:00.000Z' }],
  ['at the hour itself', { alarms: [0] }, { alarms: ['PT0S'] }],
  ['no alarm', { alarms: [] }, { alarms: [] }],
  ['a place', { place: '衢州市医保局' }, { place: '衢州市医保局' }],
  ['taken back', { cancelled: true }, { status: 'CANCELLED', alarms: [] }]
] as const)('%s', (_, over, expected) => {
  expect(read(file({ ...entry, ...over }))).toMatchObject([expected])
})

it('the zone has no summer time', () => {
  expect(read(file({ ...entry, due: '2027-07-01' }))).toMatchObject([{ start: '2027-07-01T01:00:00.000Z' }])
})

describe('words that the format gives a meaning to', () => {
  it.each([
    ['comma and semicolon', '一,二;三'],
    ['backslash', 'C:\\new\\n'],
    ['two lines', '第一行\n第二行'],
    ['a colon and quotes', '说:"好"'],
    ['an emoji', '👨‍👩‍👧 全家']
  ])('%s', (_, notes) => {
    expect(read(file({ ...entry, notes }))[0]?.notes).toBe(notes)
  })
  it('are escaped, each of them: other readers are stricter than this one', () => {
    expect(file({ ...entry, notes: 'a,b;c\\d\ne' })).toContain('DESCRIPTION:a\\,b\\;c\\\\d\\ne\r\n')
  })
  it('other line ends become one kind', () => {
    expect(read(file({ ...entry, notes: 'a\r\nb\rc' }))[0]?.notes).toBe('a\nb\nc')
    expect(read(file({ ...entry, title: 'a\u2028b\u2029c' }))[0]?.title).toBe('a\nb\nc')
  })
  it('control characters are left out', () => {
    expect(read(file({ ...entry, title: 'a\u0000b\u001bc' }))[0]?.title).toBe('abc')
  })
})

describe('lines', () => {
  it.each([
    ['one octet a character', 'x'.repeat(300)],
    ['two', 'é'.repeat(200)],
    ['three', '缴'.repeat(120)],
    ['four', '👶'.repeat(100)],
    ['one, then three', `x${'缴'.repeat(120)}`],
    ['two, then three', `xx${'缴'.repeat(120)}`]
  ])('have at most 75 octets, the continued ones too: %s', (_, title) => {
    const text = file({ ...entry, title })
    expect(Math.max(...lines(text).map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(read(text)[0]?.title).toBe(title)
  })
  it('end in CRLF, the last one too, and never in a bare one', () => {
    const text = file(entry)
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/)
  })
  it.each([
    ['75 octets stay one line', 67, 1],
    ['76 are folded', 68, 2]
  ])('%s', (_, length, count) => {
    const title = 'x'.repeat(length)
    const at = lines(file({ ...entry, title })).findIndex((line) => line.startsWith('SUMMARY:'))
    const folded = lines(file({ ...entry, title })).slice(at).findIndex((line, i) => i > 0 && !line.startsWith(' '))
    expect(folded).toBe(count)
  })
})

it.each([
  ['half an hour', { hour: 9.5 }],
  ['hour 24', { hour: 24 }],
  ['a day and a half', { alarms: [1.5] }],
  ['a day after', { alarms: [-1] }],
  ['a sequence that is no count', { sequence: -1 }]
])('refuses %s', (_, over) => {
  expect(() => file({ ...entry, ...over })).toThrow(RangeError)
})

it('refuses two entries with one uid', () => {
  expect(() => file(entry, { ...entry, title: 'other' })).toThrow(RangeError)
})

/** No control characters and no line ends of any kind, which are tried by name above; and no form takes words that are nothing but blanks or begin or end with one, which readers of calendar files leave out. */
const words = fc.string({ unit: 'grapheme', maxLength: 120 }).filter((text) => !/[\u0000-\u001f\u007f\u2028\u2029]/.test(text) && text.trim() === text)
const anyEntry = fc.record({
  sequence: fc.nat(100_000),
  due: fc.nat(4000).map((n) => addDays('2026-01-01', n)),
  hour: fc.integer({ min: 0, max: 23 }),
  title: words,
  notes: words,
  alarms: fc.uniqueArray(fc.nat(60), { maxLength: 4 })
})

it('whatever is written is read back event by event, in lines of at most 75 octets', () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 5 }), (some) => {
      const entries = some.map((one, i): CalendarEntry => ({ ...one, uid: `m${i}@anxin-yibao` }))
      const text = file(...entries)
      for (const line of lines(text)) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
      const back = read(text)
      expect(back.map(({ uid, sequence, title, notes }) => ({ uid, sequence, title, notes }))).toEqual(
        entries.map(({ uid, sequence, title, notes }) => ({ uid, sequence, title, notes }))
      )
      expect(back.map(({ alarms }) => alarms.length)).toEqual(entries.map(({ alarms }) => alarms.length))
    })
  )
})
