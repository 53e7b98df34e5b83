import '@testing-library/jest-dom'
import { configure } from '@testing-library/react'

// What is waited for is a state, not a time: this ends only what hangs.
configure({ asyncUtilTimeout: 30_000 })
