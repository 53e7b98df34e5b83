export const copy = { title: '估算结果' } as const
