/** Taro draws it only round pages with `enablePullDownRefresh`, of which this app has none. */
export default undefined
