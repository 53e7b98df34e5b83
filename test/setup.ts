import { resetTaro } from './taro'

beforeEach(() => resetTaro())
