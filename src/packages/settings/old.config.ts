export default definePageConfig({ navigationBarTitleText: '很早以前办完的事' })
