// Mutants that live and should: no test can tell them from the original. Under the file, what stood there and what was put there.
const SORT_OF_DIFFERENT = 'the two were found to differ on the line before'

export const REASONS = {
  'src/domain/date/iso-date.ts /^\\d{4}-\\d{2}-\\d{2}$/ → /^\\d{4}-\\d{2}-\\d{2}/': 'whatever follows the ten signs is not what the day is written as',
  'src/domain/deadline/deadlines-for.ts one < other → one <= other': SORT_OF_DIFFERENT,
  'src/domain/deadline/deadline.ts a.by < b.by → a.by <= b.by': SORT_OF_DIFFERENT
}
