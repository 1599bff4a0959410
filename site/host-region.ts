/** Codes as in the AWS Regions table (docs.aws.amazon.com, "Regions and Zones") and Alibaba Cloud's "Regions and zones". */
const CODE =
  /^(?:us|us-gov|eu|ap|sa|ca|me|af|il|mx|cn)-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-\d$/
const ALIBABA = /^(?:oss-)?((?:cn|us|eu|ap|me)-[a-z]+(?:-\d)?)$/

/**
 * The cloud region that a host name itself carries, where the cloud documents the form; null for every other name. What a
 * country's domain or an address might hint at is no region.
 *
 * AWS: `service.region.amazonaws.com` (AWS General Reference, "AWS service endpoints"), `s3-region` as of old, and
 * `compute-1` for us-east-1 (EC2 User Guide, "EC2 instance hostnames"). Alibaba Cloud: `oss-region.aliyuncs.com` and
 * `service.region.aliyuncs.com`. Azure: `name.region.cloudapp.azure.com`.
 */
export function cloudRegionOf(host: string): string | null {
  const labels = host.replace(/^\*\./, '').toLowerCase().split('.')
  const below = (...suffix: string[]) =>
    labels.length > suffix.length && suffix.every((label, at) => labels.at(at - suffix.length) === label)
      ? labels.slice(0, -suffix.length)
      : null
  const aws = below('amazonaws', 'com') ?? below('amazonaws', 'com', 'cn')
  if (aws !== null) {
    if (aws.at(-1) === 'compute-1') return 'us-east-1'
    return aws.map((label) => label.replace(/^s3-/, '')).findLast((label) => CODE.test(label)) ?? null
  }
  const alibaba = below('aliyuncs', 'com')
  if (alibaba !== null) return ALIBABA.exec(alibaba.at(-1) ?? '')?.[1] ?? null
  const azure = below('cloudapp', 'azure', 'com')
  return azure !== null && azure.length >= 2 ? (azure.at(-1) ?? null) : null
}
