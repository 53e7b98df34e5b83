// WeChat's functions that answer a promise through Taro, as the app calls them: `test/native-components.test.ts` holds src to this list.
module.exports = [
  ...['canvasToTempFilePath', 'getClipboardData', 'getNetworkType', 'makePhoneCall', 'openSetting', 'saveImageToPhotosAlbum', 'scanCode', 'setClipboardData'],
  ...['navigateBack', 'navigateTo', 'reLaunch', 'redirectTo', 'switchTab'],
  ...['setBackgroundColor', 'setBackgroundTextStyle', 'setNavigationBarColor', 'showToast']
]
