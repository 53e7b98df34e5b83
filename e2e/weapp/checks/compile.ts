import { expect, test } from '@playwright/test'
import { compileReport } from '../compile-report'
import { auditBuild } from '../audit/in-build'
import { openDist } from '../compile/dist'
import { BUILT_INS, LANGUAGE } from '../phone/components'
import { wxNames } from '../phone/wx'

test('every WXML, WXS and WXSS of the build compiles without a diagnostic', () => {
  expect(compileReport().diagnostics).toEqual([])
})

test('every tag in the templates is one the phone knows', () => {
  const known = [...Object.keys(BUILT_INS), ...LANGUAGE, 'comp']
  expect(Object.keys(compileReport().tags).filter((tag) => !known.includes(tag))).toEqual([])
})

test('no file of the build breaks a rule by itself', () => {
  expect(auditBuild(openDist(), wxNames())).toEqual([])
})
