import { z } from 'zod'

const Group = z.strictObject({
  name: z.string(),
  enableBlocking: z.literal(true),
  allowTxtBlockingReport: z.boolean(),
  blockAsNxDomain: z.boolean(),
  blockingAddresses: z.tuple([z.literal('0.0.0.0'), z.literal('::')]),
  allowed: z.array(z.never()),
  blocked: z.array(z.never()),
  allowListUrls: z.array(z.never()),
  blockListUrls: z.array(z.never()),
  allowedRegex: z.array(z.string().regex(/^(\^|\\\.)([a-z0-9_-]+\\\.)*[a-z0-9_-]+\$$/)),
  blockedRegex: z.tuple([z.literal('.*')]),
  regexAllowListUrls: z.array(z.never()),
  regexBlockListUrls: z.array(z.never()),
  adblockListUrls: z.array(z.never()),
})
/** The configuration of the app Advanced Blocking, of what we emit alone. */
export const Technitium = z.strictObject({
  enableBlocking: z.literal(true),
  blockingAnswerTtl: z.number(),
  blockListUrlUpdateIntervalHours: z.number(),
  blockListUrlUpdateIntervalMinutes: z.number(),
  localEndPointGroupMap: z.strictObject({}),
  networkGroupMap: z.record(z.string().regex(/^[0-9a-f.:]+\/\d+$/), z.string()),
  groups: z.array(Group),
})

/** What blocky reads, of what we emit alone. */
export const Blocky = z.strictObject({
  blocking: z
    .strictObject({
      allowlists: z.record(z.string(), z.tuple([z.string().regex(/\n/)])),
      clientGroupsBlock: z.record(z.string(), z.tuple([z.string()])),
    })
    .optional(),
  customDNS: z.strictObject({ mapping: z.record(z.string(), z.string()) }).optional(),
})
