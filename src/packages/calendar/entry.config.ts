export default definePageConfig({ navigationBarTitleText: '记一件事' })
