// WXML attributes that Taro leaves out of base.wxml ('' = no default). Each adds bytes to every template: keep it short.
const aria = { 'aria-role': '', 'aria-label': '' }
const state = {
  'aria-checked': '',
  'aria-disabled': '',
  'aria-expanded': '',
  'aria-hidden': '',
  'aria-live': '',
  'aria-modal': '',
  'aria-selected': ''
}

module.exports = {
  View: { ...aria, ...state },
  Text: { ...aria, 'aria-hidden': '' },
  Image: { ...aria, 'aria-hidden': '' },
  Input: { 'aria-label': '' },
  Textarea: { 'aria-label': '' },
  Button: { 'aria-label': '' }
}
