// In place of query-string, of which Taro's router reads a query as it stands in the address, undecoded: a name once is its text, a name
// without `=` is null, a name that comes again has all of them in a list.
export function parse(search) {
  const found = Object.create(null)
  for (const pair of search.replace(/^[?#&]/, '').split('&')) {
    if (pair === '') continue
    const [name, ...value] = pair.split('=')
    const text = value.length === 0 ? null : value.join('=')
    found[name] = name in found ? [found[name], text].flat() : text
  }
  return found
}

export default { parse }
