export const copy = { title: '家庭' } as const
