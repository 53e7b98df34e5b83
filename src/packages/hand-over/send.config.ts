export default definePageConfig({ navigationBarTitleText: '传到另一部手机' })
