export const copy = { title: '安心医保' } as const
