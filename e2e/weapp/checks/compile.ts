import { expect, test } from '@playwright/test'
import { compileReport } from '../compile-report'
import { BUILT_INS, LANGUAGE } from '../phone/components'

test('every WXML, WXS and WXSS of the build compiles without a diagnostic', () => {
  expect(compileReport().diagnostics).toEqual([])
})

test('every tag in the templates is one the phone knows', () => {
  const known = [...Object.keys(BUILT_INS), ...LANGUAGE, 'comp', 'custom-wrapper']
  expect(Object.keys(compileReport().tags).filter((tag) => !known.includes(tag))).toEqual([])
})
