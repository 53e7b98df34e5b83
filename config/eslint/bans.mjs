// Things that build and run on the desk, and then fail on somebody's phone.
const CJK = '[\\u3000-\\u303f\\u3400-\\u9fff\\uff00-\\uffef]'
const TEXT = 'Chinese text belongs in *.copy.ts or in policy data.'
/** Of arrays, texts and objects, later than the oldest phones. */
const NEWER = ['findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'replaceAll', 'matchAll', 'hasOwn', 'groupBy', 'allSettled', 'structuredClone']
const CLOCK = 'Only platform/clock reads the clock; take `on: IsoDate`.'

export const SYNTAX = [
  {
    selector: 'MemberExpression[property.name=/^toLocale/]',
    message: 'Locale output differs between phones. Format by hand in domain/.'
  },
  { selector: "JSXText[value=/" + CJK + "/]", message: TEXT },
  { selector: 'JSXAttribute > Literal[value=/' + CJK + '/]', message: TEXT },
  {
    selector: 'MemberExpression[object.name="Taro"][property.name=/^(request|uploadFile|downloadFile|connectSocket|cloud)$/]',
    message: 'Nothing leaves the phone.'
  },
  // Neither is rewritten by the build: the one makes the whole file unreadable, the other throws when it is called.
  { selector: 'Literal[regex.pattern=/\\(\\?<[=!]/]', message: 'iOS before 16.4 cannot read a file with a look behind.' },
  {
    selector: `CallExpression[callee.property.name="at"][arguments.length=1], CallExpression[callee.property.name=/^(${NEWER.join('|')})$/]`,
    message: 'Not on iOS 12 and Chrome 70.'
  }
]

const AGED = 'A grade grows old: take it from shell/grade-words, which asks for the day.'
/** On every screen: how good a figure is, only with the day on which it is read. */
export const GRADE_SYNTAX = [
  { selector: 'ImportDeclaration[source.value=/\\bgrade-words\\.copy$/]', message: AGED },
  { selector: 'ImportSpecifier[imported.name=/^(gradeRank|weakestGrade|GRADES)$/]', message: AGED }
]

export const CLOCK_SYNTAX = [
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: CLOCK },
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: CLOCK },
  { selector: 'CallExpression[callee.name="Date"]', message: CLOCK },
  { selector: 'MemberExpression[object.name="performance"][property.name="now"]', message: CLOCK }
]

/** In code that draws, any Chinese string at all. */
export const TEXT_SYNTAX = [
  { selector: 'Literal[value=/' + CJK + '/]', message: TEXT },
  { selector: 'TemplateElement[value.raw=/' + CJK + '/]', message: TEXT }
]

export const TEST_SYNTAX = [
  {
    selector: 'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo|fixme)$/]',
    message: 'Every test runs, every time.'
  },
  { selector: 'CallExpression[callee.name=/^(fit|fdescribe|xit|xtest|xdescribe)$/]', message: 'Every test runs, every time.' }
]

const nowhere = (name, message) => ({ name, message })
const NO_NETWORK = 'Nothing leaves the phone.'
const NOT_ON_WEAPP = 'Missing in the mini program. Use platform/.'

const ALWAYS = [
  nowhere('Intl', 'Missing on Android WeChat. Use domain/money/format-yuan or domain/date.'),
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => nowhere(name, NO_NETWORK))
]
const BROWSER = ['localStorage', 'sessionStorage', 'indexedDB', 'window', 'document', 'navigator', 'location'].map((name) =>
  nowhere(name, NOT_ON_WEAPP)
)

export const GLOBALS = [...ALWAYS, ...BROWSER, nowhere('wx', 'Use platform/.')]
/** A file for one platform may touch that platform. */
export const GLOBALS_H5 = [...ALWAYS, nowhere('wx', 'Use platform/.')]
/** The one door to the network: files of this very site, by name. */
export const GLOBALS_PLACES = [nowhere('wx', 'Use platform/.')]
export const GLOBALS_WEAPP = [...ALWAYS, ...BROWSER]

export const PROPERTIES = ['globalThis', 'window', 'self'].flatMap((object) =>
  ['Intl', 'fetch', 'XMLHttpRequest', 'WebSocket', 'eval', 'Function', 'wx'].map((property) => ({ object, property, message: 'Banned by its plain name too.' }))
)
