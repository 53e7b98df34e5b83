export default definePageConfig({ navigationBarTitleText: '异地备案清单', enableShareAppMessage: true })
