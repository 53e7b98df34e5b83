export const copy = { title: '缴费日历' } as const
