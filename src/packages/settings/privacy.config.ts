export default definePageConfig({ navigationBarTitleText: '你的信息在哪' })
