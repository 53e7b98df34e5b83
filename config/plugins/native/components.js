// The native components this app uses, with every attribute it sets on them. Taro knows some eighty with all of theirs: each attribute is
// written fifteen times into base.wxml (once a level), and all of them stand in its runtime. `test/native-components.test.ts` holds src to this list.
const named = (...names) => Object.fromEntries(names.map((name) => [name, '']))

const said = named('aria-role', 'aria-label', 'aria-hidden')
const state = named('aria-checked', 'aria-disabled', 'aria-expanded', 'aria-live', 'aria-modal', 'aria-selected')
const touched = named('bindTouchStart', 'bindTouchMove', 'bindTouchEnd')

/** '' has no default; anything else is the default as WeChat documents it, written as WXML reads it. */
module.exports = {
  View: { 'hover-class': "'none'", 'hover-stay-time': '400', ...touched, ...said, ...state },
  Text: said,
  // In every base.wxml, used or not.
  Image: named('src'),
  Button: { 'open-type': '', 'hover-class': "'button-hover'", 'aria-label': '' },
  Input: {
    ...named('value', 'type', 'placeholder', 'placeholder-class', 'disabled', 'aria-label'),
    maxlength: '140',
    'cursor-spacing': '0',
    focus: '!1',
    'confirm-type': "'done'",
    ...named('bindInput', 'bindFocus', 'bindBlur', 'bindConfirm')
  },
  Picker: { mode: "'selector'", fields: "'day'", ...named('disabled', 'value', 'start', 'end', 'bindChange', 'bindCancel') },
  ScrollView: {
    ...named('scroll-into-view'),
    'scroll-x': '!1',
    'scroll-y': '!1',
    'scroll-with-animation': '!1',
    enhanced: '!1',
    'show-scrollbar': '!0'
  }
}
