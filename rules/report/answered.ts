import type { Dataset } from '../../schema/dataset.ts'
import type { Need } from '../../schema/endpoint.ts'
import { type ExpandedDevice, expandDevice } from '../../schema/expand.ts'
import { answer } from '../answer.ts'

export const CONSUMERS = ['home_assistant', 'native_app'] as const
export type Consumer = (typeof CONSUMERS)[number]

/** A device with both answers about its internet. */
export interface Answered {
  device: ExpandedDevice
  internet: Record<Consumer, Need>
}

/** Every device of a data set, expanded and answered for. */
export const answered = (dataset: Dataset): Answered[] =>
  Object.keys(dataset.devices).flatMap((id) => {
    const device = expandDevice(dataset, id)
    if (device === null) return []
    const internet = {
      home_assistant: answer(device, 'home-assistant').internet,
      native_app: answer(device, 'native-app').internet,
    }
    return [{ device, internet }]
  })
