/** No word that no screen says: every key of a copy file is read where it belongs, or is the name of something that is looked up by it. */
import fs from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

const SRC = path.resolve(__dirname, '../src')
const every = fs.readdirSync(SRC, { recursive: true }).map((name) => String(name).split(path.sep).join('/')).filter((name) => /\.tsx?$/.test(name) && !/\.(test|cases|gen|built)\.tsx?$/.test(name))
const isCopy = (name: string) => /\.copy\.ts$/.test(name)
const rootOf = (name: string) => (name.startsWith('features/') ? name.split('/').slice(0, 2).join('/') : '')
const parsed = (name: string) => ts.createSourceFile(name, fs.readFileSync(path.join(SRC, name), 'utf8'), ts.ScriptTarget.Latest, true)

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node)
  ts.forEachChild(node, (child) => visit(child, see))
}

const isKey = (node: ts.Node): boolean => ts.isPropertyAssignment(node.parent) && node.parent.name === node
/** What people type, or any name at all: nothing says which keys there may be. */
const isOpen = (node: ts.Node): boolean => {
  const outer = ts.findAncestor(node, ts.isVariableDeclaration)
  return /Record<string|Map</.test(outer?.type?.getText() ?? '')
}
const isWord = (node: ts.Node): node is ts.Identifier | ts.StringLiteral => ts.isIdentifier(node) || ts.isStringLiteral(node)

/** Where each file is read: its names, and apart from them the literals that may be a key somewhere else. */
const named = new Map<string, Set<string>>()
const literals = new Set<string>()
/** `not-saved-` of `not-saved-${why}`. */
const heads = new Set<string>()
const keys: { readonly file: string; readonly key: string }[] = []
const isData = (name: string) => /^policy\/(places|provinces)\//.test(name)
for (const name of every.filter((one) => !isData(one))) {
  const root = rootOf(name)
  const seen = named.get(root) ?? new Set()
  named.set(root, seen)
  visit(parsed(name), (node) => {
    if (ts.isTemplateHead(node) && /^[a-z-]+-$/.test(node.text)) heads.add(node.text)
    if (!isWord(node)) return
    if (isCopy(name) && isKey(node) && !isOpen(node)) keys.push({ file: name, key: node.text })
    else seen.add(node.text)
    if (!isCopy(name) && (ts.isStringLiteral(node) || (/^(domain|policy|ui)\//.test(name) && (isKey(node) || ts.isPropertySignature(node.parent))))) literals.add(node.text)
  })
}

it('reads the copy of every feature', () => {
  expect(keys.length).toBeGreaterThan(2000)
})

it('has no sentence that nothing reads', () => {
  const texts = every.filter(isData).map((name) => fs.readFileSync(path.join(SRC, name), 'utf8')).join('\n')
  const isLiteral = (key: string) => literals.has(key) || [...heads].some((head) => key.startsWith(head) && literals.has(key.slice(head.length))) || new RegExp(`\\b${key}\\b`).test(texts)
  const isRead = ({ file, key }: (typeof keys)[number]) => (rootOf(file) === '' ? [...named.values()].some((names) => names.has(key)) : named.get(rootOf(file))?.has(key)) || isLiteral(key)
  expect(keys.filter((one) => !isRead(one)).map(({ file, key }) => `${file}: ${key}`)).toEqual([])
})
