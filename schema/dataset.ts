import type { Device } from './device.ts'
import type { Service } from './service.ts'
import type { Integrations, Vendor } from './vendor.ts'

/** The validated whole of `data/` at one version. Plain JSON; keys are ids, in code-point order. */
export interface Dataset {
  /** The release id, as 2026.11.21; see the contract on releases. */
  release: string
  devices: Record<string, Device>
  services: Record<string, Service>
  vendors: Record<string, Vendor>
  redirects: Record<string, string>
  integrations: Integrations
}
