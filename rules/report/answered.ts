import type { Dataset } from '../../schema/dataset.ts'
import { type ExpandedDevice, expandDevice } from '../../schema/expand.ts'
import { type Answer, answer } from '../answer.ts'

export const CONSUMERS = ['home_assistant', 'native_app'] as const
export type Consumer = (typeof CONSUMERS)[number]

/** A device with both answers about its internet. */
export interface Answered {
  device: ExpandedDevice
  answers: Record<Consumer, Answer>
}

/** Every device of a data set, expanded and answered for. */
export const answered = (dataset: Dataset): Answered[] =>
  Object.keys(dataset.devices).flatMap((id) => {
    const device = expandDevice(dataset, id)
    if (device === null) return []
    const answers = {
      home_assistant: answer(device, 'home-assistant'),
      native_app: answer(device, 'native-app'),
    }
    return [{ device, answers }]
  })
