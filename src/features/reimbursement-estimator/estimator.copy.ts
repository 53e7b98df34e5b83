export const copy = { title: '报销估算' } as const
