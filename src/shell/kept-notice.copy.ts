export const keptCopy = { lead: '接着上次填。', text: '上次没保存，填的都还在。', afresh: '不要了' } as const
