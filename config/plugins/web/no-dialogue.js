/** Questions are asked in the app's own sheets; whoever asks Taro for one learns at once that it is not there. */
export default class NoDialogue {
  create() {
    throw new Error('Taro.showModal and Taro.showActionSheet are not in this build: config/plugins/web.js')
  }
}
