export const trialCopy = { lead: '示例，不是你家的。', text: '改什么都不存，关掉就没了。', leave: '不看了' } as const
