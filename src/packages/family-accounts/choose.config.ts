export default definePageConfig({ navigationBarTitleText: '要办哪一样' })
