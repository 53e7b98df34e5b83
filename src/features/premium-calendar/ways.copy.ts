/** What becomes of a payment that was missed: also said on other screens, which need no other word of the calendar's. */
export const afterwards = {
  missed: {
    payBy: (day: string) => `${day}和之前缴`,
    payAfter: (day: string) => `${day}起才缴`,
    noWaitingRule: '来源没写逾期怎么办，打电话问能不能补。',
    fromBirth: '从出生那天起就能报销',
    ordinary: '按普通居民的缴费期和等待期算',
    afterPayment: (day: string) => `${day}才开始享受`
  },

  ways: {
    next: (now: string, later: string) => `今天缴，${now}。拖着：${later}`,
    nowOnly: (now: string) => `今天缴，${now}`,
    sentence: (text: string) => `${text}。`,
    then: (when: string, what: string) => `${when}：${what}。`
  }
} as const
