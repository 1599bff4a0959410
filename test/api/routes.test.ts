import { afterAll } from 'vitest'
import { appOver, publishFixtures } from './published.ts'
import { routeSuite } from './suite.ts'

const opened = await publishFixtures()
afterAll(() => opened.client.close())
const { send } = appOver(opened)

routeSuite(send)
