import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Observed, ObservedInput } from '../schema/observed.ts'
import { PHASES } from '../schema/phases.ts'
import { createInput } from './input.ts'
import { type DeviceOptions, devicesOf } from './observe/devices.ts'
import { emptyEvidence, named } from './observe/evidence.ts'
import { createFlowTable } from './observe/flow-table.ts'
import { createHosts } from './observe/hosts.ts'
import { observeLogs } from './observe/logs.ts'
import { observePackets } from './observe/packets.ts'

export type Phase = (typeof PHASES)[number]

/** A running SHA-256. */
export interface Hash {
  update(chunk: Uint8Array): void
  hex(): string
}

export interface CaptureOptions extends DeviceOptions {
  now: Date
  /** A quicker SHA-256, where the surroundings have one. */
  hash?: () => Hash
}

export interface CaptureInput {
  /** The next bytes of the file. They are not kept. */
  push(chunk: Uint8Array): void
  /** Packets or lines read so far. */
  packets(): number
  end(): void
}

export interface Capture {
  /**
   * The next file or stream; one at a time, in any order of time. `phase` says what the device was doing; `hash` is for
   * this input alone, where something else computes it meanwhile.
   */
  input(name: string, phase?: Phase | null, hash?: Hash): CaptureInput
  /** What all inputs showed. An input that was not ended counts as cut off. */
  finish(): Observed
}

const ownHash = (): Hash => {
  const state = sha256.create()
  return {
    update: (chunk) => void state.update(chunk),
    hex: () => bytesToHex(state.digest()),
  }
}

/**
 * Reads captures and logs fed in pieces, of any format the contract names, and tells what the devices in them did.
 * Memory does not grow with the size of the inputs, only with the number of different hosts and flows, within
 * bounds. Nothing throws on what a file holds: damage is told in `inputs`.
 */
export function createCapture(options: CaptureOptions): Capture {
  const hosts = createHosts()
  const flows = createFlowTable()
  const evidence = emptyEvidence()
  const packets = observePackets(hosts, flows, evidence)
  const logs = observeLogs(hosts, flows, evidence)
  const inputs: (() => ObservedInput)[] = []

  return {
    input(name, phase = null, given?: Hash) {
      const bits = phase === null ? 0 : 1 << PHASES.indexOf(phase)
      const hash = given ?? (options.hash ?? ownHash)()
      const before = { flows: flows.lost(), packets: packets.lost() }
      packets.phase(bits)
      logs.phase(bits)
      const reader = createInput({
        now: options.now,
        packets,
        record: logs.record,
        name: (address, names) => {
          for (const each of names) named(evidence, hosts.parse(address), each.toLowerCase(), 'log', -1)
        },
      })
      let size = 0
      let report: ObservedInput | null = null
      const end = (): ObservedInput => {
        if (report !== null) return report
        const told = reader.end()
        packets.end()
        const lost = flows.lost() - before.flows
        report = {
          name: name.replace(/^.*[\\/]/, '').slice(0, 255),
          sha256: hash.hex(),
          bytes: size,
          phase,
          ...told,
          notes: [
            ...told.notes,
            ...(lost > 0 ? [`more different flows than are kept: ${lost} were passed over`] : []),
          ].slice(0, 50),
        }
        return report
      }
      inputs.push(end)
      return {
        push(chunk) {
          if (report !== null) return
          size += chunk.length
          hash.update(chunk)
          reader.push(chunk)
        },
        packets: reader.packets,
        end: () => void end(),
      }
    },
    finish: () => ({
      schema_version: 1,
      inputs: inputs.map((end) => end()),
      devices: devicesOf(hosts, flows, evidence, options),
    }),
  }
}
