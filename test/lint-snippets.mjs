// Lints snippets as if they lay in the named files: JSON in on stdin, JSON out on stdout.
import { text } from 'node:stream/consumers'
import { ESLint } from 'eslint'

const eslint = new ESLint()
const lint = async ({ file, code }) => {
  const [result] = await eslint.lintText(code, { filePath: file })
  return result.messages.map(({ ruleId, message }) => ({ rule: ruleId, message }))
}

const found = []
for (const snippet of JSON.parse(await text(process.stdin))) found.push(await lint(snippet))
process.stdout.write(JSON.stringify(found))
