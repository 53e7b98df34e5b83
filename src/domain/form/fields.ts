/** One field of a form: when it is asked, and what is wrong with what stands in it. */
export type FieldRow<Entry, Problem> = {
  /** Absent: always. */
  readonly asked?: (entry: Entry) => boolean
  readonly problem?: (entry: Entry) => Problem | undefined
}

/** Every field of one form. A field that is not asked can neither block nor count, whatever stands in it from before. */
export type FieldTable<Entry, Field extends string, Problem> = Readonly<Record<Field, FieldRow<Entry, Problem>>>

/** The fields that are on the screen, in the order of the table. */
export function askedFields<Entry, Field extends string>(table: FieldTable<Entry, Field, unknown>, entry: Entry): ReadonlySet<Field> {
  return new Set((Object.keys(table) as Field[]).filter((field) => table[field].asked?.(entry) ?? true))
}

/** What is wrong with the fields that are asked; empty where all is well. */
export function fieldProblems<Entry, Field extends string, Problem>(
  table: FieldTable<Entry, Field, Problem>,
  entry: Entry
): Partial<Record<Field, Problem>> {
  const found = [...askedFields(table, entry)].flatMap((field) => {
    const problem = table[field].problem?.(entry)
    return problem === undefined ? [] : [[field, problem]]
  })
  return Object.fromEntries(found) as Partial<Record<Field, Problem>>
}

/** The form with what is not asked put back to empty: from it everything is read, counted and saved. Keys that the table does not name stay. */
export function onlyAsked<Form extends object>(form: Form, empty: Form, table: object, asked: ReadonlySet<string>): Form {
  const unasked = Object.keys(form).filter((key) => key in table && !asked.has(key)) as (keyof Form)[]
  return { ...form, ...Object.fromEntries(unasked.map((key) => [key, empty[key]])) }
}
