import { unknownFor } from '../../schema/consumers.ts'
import type { Dataset } from '../../schema/dataset.ts'
import { leavesHome, steerable } from '../answer.ts'
import type { Answered } from './answered.ts'

/** A block test of one device: its internet cut, watched from Home Assistant and from its app. */
export interface WantedTest {
  device: string
  name: string
  /** For whom the answer is unknown today. */
  answers: ('home-assistant' | 'native-app')[]
  /** Unknown needs of endpoints outside the home that it would settle when the device goes on working. */
  needs: number
}

/** A capture or DNS log of one device that is known to talk to the internet, nobody has written down with whom. */
export interface WantedCapture {
  device: string
  name: string
}

/** A cloud whose need nobody knows, of so many devices. */
export interface WantedService {
  service: string
  name: string
  devices: number
  /** Unknown needs of its endpoints, over all these devices. */
  needs: number
}

/** The work that would settle the most, the most telling first. */
export interface Wanted {
  block_tests: WantedTest[]
  captures: WantedCapture[]
  services: WantedService[]
}

function testOf({ device, answers: said }: Answered): WantedTest[] {
  const answers = [
    ...(said.home_assistant.internet === 'unknown' ? (['home-assistant'] as const) : []),
    ...(said.native_app.internet === 'unknown' ? (['native-app'] as const) : []),
  ]
  const needs = device.endpoints
    .filter((endpoint) => leavesHome(endpoint) && !steerable(endpoint) && endpoint.when === 'always')
    .reduce((sum, endpoint) => sum + unknownFor(endpoint).length, 0)
  return answers.length + needs === 0 ? [] : [{ device: device.id, name: device.name, answers, needs }]
}

/** It talks to the internet by what a source says, and no host of it is known. */
function wantsCapture({ device, answers: said }: Answered): boolean {
  const outside = device.endpoints.filter(leavesHome)
  const named = outside.some(({ peer, purpose }) => 'host' in peer && purpose !== 'time')
  const leaves =
    outside.some(({ peer, purpose }) => 'role' in peer && purpose !== 'time') ||
    said.home_assistant.internet === 'required' ||
    said.native_app.internet === 'required'
  return leaves && !named
}

function servicesOf(dataset: Dataset, all: readonly Answered[]): WantedService[] {
  return Object.entries(dataset.services).flatMap(([service, { name }]) => {
    let devices = 0
    let needs = 0
    for (const { device } of all) {
      const open = device.endpoints
        .filter((endpoint) => endpoint.via === service)
        .reduce((sum, endpoint) => sum + unknownFor(endpoint).length, 0)
      if (open > 0) devices += 1
      needs += open
    }
    return needs === 0 ? [] : [{ service, name, devices, needs }]
  })
}

export function wantedOf(dataset: Dataset, all: readonly Answered[]): Wanted {
  const byId = <T extends { device: string }>(a: T, b: T): number => (a.device < b.device ? -1 : 1)
  return {
    // An answer that is missing altogether is what people come for, and weighs more than any count of hosts.
    block_tests: all
      .flatMap(testOf)
      .sort((a, b) => b.answers.length - a.answers.length || b.needs - a.needs || byId(a, b)),
    captures: all
      .filter(wantsCapture)
      .map(({ device }) => ({ device: device.id, name: device.name }))
      .sort(byId),
    services: servicesOf(dataset, all).sort((a, b) => b.needs - a.needs || (a.service < b.service ? -1 : 1)),
  }
}
