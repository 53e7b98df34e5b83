export const copy = {
  month: (month: number) => `${month}月`,
  year: (year: number) => `${year} 年`,
  before: '上一年',
  after: '下一年',
  missing: '没缴',
  last: '最后',
  again: '缴上'
}
