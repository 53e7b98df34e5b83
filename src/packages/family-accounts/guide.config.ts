export default definePageConfig({ navigationBarTitleText: '一步步办', enableShareAppMessage: true })
