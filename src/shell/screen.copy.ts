export const screenCopy = {
  tabs: { home: '首页', calendar: '日历', estimator: '估算', household: '家庭' },
  tabBar: '主要页面'
} as const
