import fs from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

type Known = Readonly<Record<string, Readonly<Record<string, string>>>>
const KNOWN = jest.requireActual<Known>('../config/plugins/native/components.js')
const SRC = path.resolve(__dirname, '../src')
/** Every component has these, or React keeps them to itself; `catchMove` chooses another template. */
const EVERYWHERE = new Set(['className', 'style', 'id', 'key', 'ref', 'children', 'onClick', 'catchMove'])
/** H5 alone hands these on, and has no templates. */
const WEB_ONLY = new Set(['onKeyDown', 'tabIndex', 'role', 'min', 'max'])

/** What follows is for WeChat, and what stands after the colon for H5. */
const IN_WEAPP = /^(process\.env\.TARO_ENV === 'weapp'|inWeapp)$/

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
const attribute = (name: string) => (/^on[A-Z]/.test(name) ? name.replace(/^on/, 'bind') : kebab(name))

const namesIn = (node: ts.Node): string[] => {
  if (ts.isCallExpression(node)) return []
  if (ts.isConditionalExpression(node) && IN_WEAPP.test(node.condition.getText())) return namesIn(node.whenTrue)
  const own = ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node) ? [node.name.getText().replace(/'/g, '')] : []
  const found = [...own]
  node.forEachChild((child) => void found.push(...namesIn(child)))
  return found
}

/** Names that a JSX element sets: written out, in an object spread there, or in a constant of the file that is spread. */
function attributesOf(element: ts.JsxOpeningLikeElement, file: ts.SourceFile): string[] {
  return element.attributes.properties.flatMap((property) => {
    if (ts.isJsxAttribute(property)) return [property.name.getText()]
    const spread = property.expression
    if (!ts.isIdentifier(spread)) return namesIn(spread)
    const declared = file.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) => [...declarationList.declarations])
    const constant = declared.find(({ name }) => name.getText() === spread.text)
    return constant?.initializer ? namesIn(constant.initializer) : []
  })
}

type Use = { readonly component: string; readonly attribute: string; readonly file: string }

function usesIn(text: string, name: string): Use[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const native = new Map<string, string>()
  const uses: Use[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && node.moduleSpecifier.getText().includes('@tarojs/components')) {
      const bindings = node.importClause?.namedBindings
      if (bindings && ts.isNamedImports(bindings)) for (const one of bindings.elements) native.set(one.name.text, (one.propertyName ?? one.name).text)
    }
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      const component = native.get(node.tagName.getText())
      if (component) for (const one of ['className', ...attributesOf(node, file)]) uses.push({ component, attribute: one, file: name })
    }
    node.forEachChild(visit)
  }
  visit(file)
  return uses
}

const unknown = (uses: readonly Use[]) =>
  uses.filter(({ component, attribute: name }) => {
    const known = KNOWN[component]
    return !known || !(EVERYWHERE.has(name) || WEB_ONLY.has(name) || attribute(name) in known)
  })

const sources = fs
  .readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx') && !/\.(test|h5)\.tsx$/.test(file))

describe('components and attributes that the templates know', () => {
  it('are all that src uses', () => {
    const uses = sources.flatMap((file) => usesIn(fs.readFileSync(path.join(SRC, file), 'utf8'), file))
    expect(uses.length).toBeGreaterThan(500)
    expect(unknown(uses)).toEqual([])
  })

  it.each([
    ['a component', '<Swiper />', 'Swiper className'],
    ['an attribute', '<View animation={x} />', 'View animation'],
    ['an event', '<View onLongPress={x} />', 'View onLongPress'],
    ['an attribute in a spread object', '<Input {...(x ? { password: true } : {})} />', 'Input password'],
    ['what is for WeChat alone', "<ScrollView {...(process.env.TARO_ENV === 'weapp' ? { onScroll: x } : {})} />", 'ScrollView onScroll'],
    ['an attribute in a spread constant', '<Input {...MORE} />', 'Input cursor']
  ])('%s that they do not know is found', (_, jsx, found) => {
    const text = `import { Input, ScrollView, Swiper, View } from '@tarojs/components'\nconst MORE = { cursor: 3 }\nexport const X = () => ${jsx}`
    expect(unknown(usesIn(text, 'x.tsx')).map(({ component, attribute: name }) => `${component} ${name}`)).toContain(found)
  })
})

/** Of JSX attributes called `style`: the names in the object, or in the constant it names. */
function stylesIn(text: string, name: string): string[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const constants = new Map<string, ts.Node>()
  const found: string[] = []
  const read = (node: ts.Node): string[] => {
    if (ts.isIdentifier(node)) {
      const constant = constants.get(node.text)
      return constant ? read(constant) : [`${name}: ${node.text} is no object in sight`]
    }
    return namesIn(node)
  }
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer) constants.set(node.name.getText(), node.initializer)
    if (ts.isJsxAttribute(node) && node.name.getText() === 'style' && node.initializer && ts.isJsxExpression(node.initializer) && node.initializer.expression) found.push(...read(node.initializer.expression))
    node.forEachChild(visit)
  }
  visit(file)
  return found
}

describe('what the runtime of the mini program keeps of the web', () => {
  const text = (file: string) => fs.readFileSync(path.join(SRC, file), 'utf8')
  const quoted = (file: string) => [...fs.readFileSync(path.resolve(__dirname, '../config/plugins/native', file), 'utf8').matchAll(/'(\w+)'/g)].map(([, word]) => word ?? '')

  it('are the style properties that src sets', () => {
    const known = quoted('styles.js')
    const used = [...new Set(sources.flatMap((file) => stylesIn(text(file), file)))]
    expect(used.length).toBeGreaterThan(5)
    expect(used.filter((name) => !known.includes(name))).toEqual([])
    expect(stylesIn('const much = { left: 1 }; const X = () => <View style={much}><View style={many} /><View style={{ ...(x && { opacity: 1 }) }} /></View>', 'x.tsx')).toEqual([
      ...['left', 'x.tsx: many is no object in sight', 'opacity']
    ])
  })

  it('are promises of the functions that src calls', () => {
    const lists = ['shared/dist/native-apis.js', 'plugin-platform-weapp/dist/runtime-utils.js'].map((file) => fs.readFileSync(path.resolve(__dirname, '../node_modules/@tarojs', file), 'utf8'))
    const canPromise = new Set(lists.flatMap((list) => [...(/needPromiseApis = new Set\(\[([\s\S]*?)\]\)/.exec(list)?.[1] ?? '').matchAll(/'(\w+)'/g)]).map(([, word]) => word))
    expect(canPromise.size).toBeGreaterThan(100)
    const code = fs.readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file) && !/\.test\./.test(file)).map(text).join('\n')
    const called = [...canPromise].filter((word) => new RegExp(`\\bTaro\\??\\.${word}\\b|'${word}'`).test(code))
    const known = jest.requireActual<readonly string[]>('../config/plugins/native/promised.js')
    expect(called.filter((word) => word !== undefined && !known.includes(word))).toEqual([])
    expect(known.filter((word) => !canPromise.has(word))).toEqual([])
  })
})
