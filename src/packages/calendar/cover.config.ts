export default definePageConfig({ navigationBarTitleText: '缴费和账户' })
